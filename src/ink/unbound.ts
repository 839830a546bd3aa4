import type { Json } from './image-writing.ts';

/** A call of an external function, at its Ink path. */
export interface ExternalCall {
  readonly name: string;
  readonly path: string;
}

/** The first call of each external function that nobody answers: neither the program nor a function of the story. */
export function unboundIn(root: readonly Json[], answered: ReadonlySet<string>): ExternalCall[] {
  const ending = root.at(-1);
  const own = new Set(isTable(ending) ? Object.keys(ending) : []);
  const calls = new Map<string, ExternalCall>();
  collect(root, '', calls);
  return [...calls.values()].filter(({ name }) => !answered.has(name) && !own.has(name));
}

function collect(container: readonly Json[], path: string, calls: Map<string, ExternalCall>): void {
  container.forEach((token, index) => {
    const here = path === '' ? String(index) : `${path}.${index}`;
    if (Array.isArray(token)) collect(token, here, calls);
    else if (isTable(token)) collectFrom(token, path, here, calls);
  });
}

function collectFrom(
  token: { [key: string]: Json },
  path: string,
  here: string,
  calls: Map<string, ExternalCall>,
): void {
  const name = token['x()'];
  if (typeof name === 'string') {
    if (!calls.has(name)) calls.set(name, { name, path: here });
    return;
  }
  for (const [key, inner] of Object.entries(token)) {
    if (Array.isArray(inner)) collect(inner, path === '' ? key : `${path}.${key}`, calls);
  }
}

function isTable(token: Json | undefined): token is { [key: string]: Json } {
  return typeof token === 'object' && token !== null && !Array.isArray(token);
}

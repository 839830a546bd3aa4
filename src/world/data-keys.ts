/** The keys that a schema knows at a path of keys: those of the mapping that stands there, or none. */
export function keysAt(schema: unknown, path: readonly string[]): readonly string[] {
  const [key, ...rest] = path;
  const node = unwrapped(schema);
  if (!isRecord(node)) return [];
  if (key === undefined) return isRecord(node.entries) ? Object.keys(node.entries) : [];
  if (isRecord(node.entries)) return keysAt(node.entries[key], rest);
  return keysAt(node.type === 'array' ? node.item : node.value, rest);
}

// Optional and nullable schemas of valibot hold the schema they wrap.
function unwrapped(schema: unknown): unknown {
  return isRecord(schema) && isRecord(schema.wrapped) ? unwrapped(schema.wrapped) : schema;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

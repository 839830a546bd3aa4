/** A tag of the form `key: value`, both trimmed. */
export interface KeyedTag {
  readonly key: string;
  readonly value: string;
}

/** Reads a tag such as `scene: orders`; null for a tag without a colon, or with nothing before it. */
export function readTag(tag: string): KeyedTag | null {
  const colon = tag.indexOf(':');
  if (colon < 1) return null;
  const key = tag.slice(0, colon).trim();
  return key === '' ? null : { key, value: tag.slice(colon + 1).trim() };
}

/** The value of the first tag with `key` that says anything, or null. */
export function tagValue(tags: readonly string[], key: string): string | null {
  for (const tag of tags) {
    const read = readTag(tag);
    if (read?.key === key && read.value !== '') return read.value;
  }
  return null;
}

/** The values of all tags with `key`, in their order. */
export function tagValues(tags: readonly string[], key: string): string[] {
  return tags.flatMap((tag) => {
    const read = readTag(tag);
    return read?.key === key ? [read.value] : [];
  });
}

import * as v from 'valibot';

/** A name that Ink can say too: letters, digits and underscores, a letter first. */
export const NAME = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z\u00C0-\u024F\u0370-\u1FFF][A-Za-z0-9_\u00C0-\u024F\u0370-\u1FFF]*$/,
    'letters, digits and _, a letter first',
  ),
);

/** A slug: letters and digits, joined by - or _. */
export const SLUG = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/, 'letters and digits, joined by - or _'),
);

/** Words for players; never empty. */
export const TEXT = v.pipe(v.string('text'), v.minLength(1, 'text with something in it'));

/** A whole number within bounds. */
export function whole(least: number, most = 1_000_000) {
  const wanted = `a whole number of ${least} to ${most}`;
  return v.pipe(v.number(wanted), v.integer(wanted), v.minValue(least, wanted), v.maxValue(most, wanted));
}

/** A name that must be found elsewhere in the file. */
export function nameOf(what: string) {
  return v.string(`the name of ${what}`);
}

/** Things by name. */
export function named<const Key extends typeof NAME | typeof SLUG, const Value extends v.GenericSchema>(
  key: Key,
  value: Value,
) {
  return v.record(key, value, 'a mapping from names to what they are');
}

/** The same schema with a description that editors show. */
export function about<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/** What may be left out or be null; then it is null. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return about(v.optional(v.nullable(schema), null), description);
}

/** What may be left out; then it is the default. */
export function optional<const Schema extends v.GenericSchema>(
  schema: Schema,
  otherwise: v.InferInput<Schema>,
  description: string,
) {
  return about(
    v.optional(schema, () => otherwise),
    description,
  );
}

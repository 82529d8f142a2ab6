/** An object whose keys may be missing but are never `undefined`. */
export type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** An object without the keys whose value is `undefined`. */
export function withoutUndefined<T extends object>(of: T): Defined<T> {
  const defined: Defined<T> = { ...of };
  for (const key of Object.keys(of) as (keyof T)[]) if (of[key] === undefined) Reflect.deleteProperty(defined, key);
  return defined;
}

/** An object without the given keys. */
export function without<T extends object, Key extends keyof T>(of: T, ...keys: readonly Key[]): Omit<T, Key> {
  const rest: Omit<T, Key> & Partial<T> = { ...of };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

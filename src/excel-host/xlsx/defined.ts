/** An object whose keys may be missing but are never `undefined`. */
export type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** An object without the keys whose value is `undefined`. */
export function withoutUndefined<T extends object>(of: T): Defined<T> {
  const defined: Defined<T> = { ...of };
  for (const key of Object.keys(of) as (keyof T)[]) if (of[key] === undefined) delete defined[key];
  return defined;
}

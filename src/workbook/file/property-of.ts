/** A property of something that comes from a library without types for it; undefined where it has none. */
export function propertyOf(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined;
  const found: unknown = Reflect.get(thing, name);
  return found;
}

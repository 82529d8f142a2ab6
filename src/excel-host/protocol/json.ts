/** Anything an answer can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Whether something is an object with named members, and neither null nor an array. */
export function isRecord(thing: unknown): thing is Readonly<Record<string, unknown>> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}

/** Whether something is an array, of whatever. */
export function isArray(thing: unknown): thing is readonly unknown[] {
  return Array.isArray(thing);
}

/** Whether something is JSON, at its own level: its parts are taken on trust, for they came from JSON or are our own. */
export function isJson(thing: unknown): thing is Json {
  return (
    thing === null || ['string', 'number', 'boolean'].includes(typeof thing) || Array.isArray(thing) || isRecord(thing)
  );
}

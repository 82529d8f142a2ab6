/** Of no text at all (FNV-1a, 32 bits). */
const offset = 0x811c9dc5;

/** The mark of a text as a number; `before` is that of the text which stands before it. */
export function textNumber(text: string, before = offset): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * A short mark of a text, by which to see later whether the text has changed (FNV-1a, 32 bits). Two texts share a mark
 * once in four thousand million times.
 */
export const textHash = (text: string): string => textNumber(text).toString(36);

/**
 * A short mark of a text, by which to see later whether the text has changed (FNV-1a, 32 bits). Two texts share a mark
 * once in four thousand million times.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

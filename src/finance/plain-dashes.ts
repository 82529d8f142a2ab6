const dashes = /[‐‑‒–—−]/g;

/** A text with every dash and minus that Word or a web page puts in its place written as the one on the keyboard. */
export function plainDashes(text: string): string {
  return text.replace(dashes, '-');
}

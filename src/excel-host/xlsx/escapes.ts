/**
 * Office writes characters that XML cannot hold, or would change, as `_x000A_` (ECMA-376 part 1, 22.4.2.4), and a text
 * that happens to look like that with its underscore so written.
 */
const escape = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML 1.0 cannot hold: control characters but tab, line feed and carriage return, lone surrogates, U+FFFE and U+FFFF. */
export const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** `Line_x000a_two` as the text it stands for. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(escape, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** A text of a cell as the file holds it. */
export function encodeEscapes(text: string): string {
  // A carriage return that stands as itself would be read back as a line feed.
  return protectLookalikes(text).replace(UNWRITABLE, escaped).replaceAll('\r', escaped);
}

/** A table's column heading as its `name` attribute holds it: line breaks are written as escapes there too. */
export function encodeHeading(text: string): string {
  return encodeEscapes(text).replace(/[\n\t]/g, escaped);
}

function protectLookalikes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

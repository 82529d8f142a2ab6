/** The text of a file, or null where its bytes are no text. */
export type DecodedText = { readonly text: string; readonly encoding: TextEncodingName } | null;

type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So much of a file shows how it is written. */
const sampled = 4_096;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** How many of the sampled bytes at even, or at odd, places are nothing. */
const nothings = (bytes: Uint8Array, from: 0 | 1): number =>
  bytes.subarray(0, sampled).filter((byte, index) => index % 2 === from && byte === 0).length;

/** Latin text in two bytes a character has nothing in every other byte. */
function isTwoBytes(bytes: Uint8Array, nothingAt: 0 | 1): boolean {
  const half = Math.min(bytes.length, sampled) / 2;
  return half > 0 && nothings(bytes, nothingAt) > half * 0.8 && nothings(bytes, nothingAt === 0 ? 1 : 0) === 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (isTwoBytes(bytes, 1)) return 'utf-16le';
  if (isTwoBytes(bytes, 0)) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** What Windows-1252 has where ISO 8859-1 has control characters: Node reads the one as the other. */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstControl = 0x80;

const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => windowsCharacters[control.charCodeAt(0) - firstControl] ?? control);

/**
 * Reads the bytes of a text file as the programs of this field write them: by the mark at their beginning; without one as
 * UTF-16 where every other byte is nothing, as UTF-8 where that fits, and else as the Western European set of Windows.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? asWindows(decoded) : decoded;
  return text.includes('\0') ? null : { text, encoding };
}

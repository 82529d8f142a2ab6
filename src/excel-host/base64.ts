/** The bytes that a base64 text stands for; `undefined` where it is none. */
export function bytesOfBase64(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Bytes as base64, made in parts: a call with one argument for each byte of a whole workbook would overflow the stack. */
export function base64OfBytes(bytes: Uint8Array): string {
  const PART = 8_192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
  return btoa(parts.join(''));
}

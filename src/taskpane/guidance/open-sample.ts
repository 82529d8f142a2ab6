/** The sample workbook as it is served beside the pane. */
export const sampleAddress = 'assets/samples/leicestershire-2014-18.xlsx';

/**
 * Opens the sample as a new workbook. False where Excel cannot, or where the file is not there: the caller then offers
 * a link to it.
 */
export async function openSample(): Promise<boolean> {
  try {
    const response = await fetch(sampleAddress);
    if (!response.ok) return false;
    await Excel.createWorkbook(toBase64(new Uint8Array(await response.arrayBuffer())));
    return true;
  } catch {
    return false;
  }
}

/** In parts: a call with one argument for each byte of a whole workbook would overflow the stack. */
function toBase64(bytes: Uint8Array): string {
  const part = 8_192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += part) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + part)));
  }
  return btoa(parts.join(''));
}

/** `tracker.xlsx` as `tracker (copy).xlsx`, so that a download is never taken for the file it came from. */
export function copyName(name: string): string {
  return `${name.replace(/\.xlsx$/i, '')} (copy).xlsx`;
}

/** Hands the bytes to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

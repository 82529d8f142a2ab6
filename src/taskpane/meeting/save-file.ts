import type { SavedFile } from './meeting-port';

/** Long enough for the browser to have begun to read what is behind the link. */
const keptMilliseconds = 60_000;

/** Hands a file over by a link that is pressed at once: it goes where the person's downloads go. */
export function saveFile({ name, bytes, type }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptMilliseconds);
}

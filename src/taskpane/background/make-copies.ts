import { copyFile, type OutgoingCopy } from '../../workbook';
import { inBackground } from './in-background';

/**
 * Makes departmental copies without holding up the pane; in the page itself where no worker can.
 * @returns the bytes of each, in their order
 */
export async function makeCopies(
  copies: readonly OutgoingCopy[],
  onProgress: (share: number) => void,
): Promise<readonly Uint8Array[]> {
  const made: Uint8Array[] = [];
  if (copies.length === 0) return made;
  const take = (bytes: Uint8Array): boolean => {
    made.push(bytes);
    onProgress(made.length / copies.length);
    return made.length === copies.length;
  };
  const { signal } = new AbortController();
  const request = { asks: 'make copies', copies } as const;
  await inBackground(request, (report) => report.tells === 'copy' && take(report.bytes), signal);
  for (const copy of copies.slice(made.length)) take(await copyFile(copy));
  return made;
}

import { fileTypes, type SavedFile } from '../../meeting/meeting-port';

/** Several files as one, since browsers ask before each of several downloads; a single file stays as it is. */
export async function packFiles(name: string, files: readonly SavedFile[]): Promise<SavedFile | null> {
  const [first] = files;
  if (first === undefined || files.length === 1) return first ?? null;
  const { default: Zip } = await import(/* webpackChunkName: "jszip" */ 'jszip');
  const zip = new Zip();
  for (const { name: own, bytes } of files) zip.file(own, bytes);
  return { name: `${name}.zip`, bytes: await zip.generateAsync({ type: 'uint8array' }), type: fileTypes.zip };
}

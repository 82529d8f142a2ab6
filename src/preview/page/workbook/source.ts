import { done, type Outcome, refused } from '../../result';

/** A workbook's bytes with the name it goes by. */
export interface WorkbookSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file that the user chose or dropped. */
export async function readUserFile(file: File): Promise<Outcome<WorkbookSource>> {
  try {
    return done({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    // The browser says the same of a folder, a file that has gone and one that may not be read.
    return refused(`${file.name}: the browser cannot read it. Choose an .xlsx file that is still where it was.`);
  }
}

/** Fetches a workbook from this server, such as a sample. */
export async function fetchWorkbook(path: string): Promise<Outcome<WorkbookSource>> {
  const name = decodeURIComponent(path.split('/').at(-1) ?? path);
  try {
    const response = await fetch(path);
    if (!response.ok) return refused(`${path}: there is no such workbook on this server.`);
    return done({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
  } catch {
    return refused(`${path}: the preview's server does not answer. Start it again with npm start.`);
  }
}

import { nameRank } from '../headings/synonyms';
import type { Area } from '../tracker';
import type { Outline } from './outline';

/** Headings are looked for in so many rows from the first used one. */
const windowRows = 40;
const windowColumns = 256;
/** The answers of a person are read in the same round trip, where they stand in plain cells of a sheet of their own. */
const mappingRows = 2_000;
/** In a workbook of very many wide sheets, fewer rows are looked at, so that the answer stays under Excel's 5 MB. */
const mostWindowCells = 200_000;

/** The first rows of each sheet that is neither empty nor a page of ours, in which its headings are looked for. */
export function headingWindows({ sheets }: Outline): { readonly sheet: string; readonly area: Area }[] {
  const within = (rows: number): { sheet: string; area: Area }[] =>
    sheets.flatMap(({ name, used, isOurs }) =>
      used === null || isOurs
        ? []
        : [
            {
              sheet: name,
              area: {
                ...used,
                rows: Math.min(used.rows, nameRank('Mapping', name) === null ? rows : mappingRows),
                columns: Math.min(used.columns, windowColumns),
              },
            },
          ],
    );
  const windows = within(windowRows);
  const cells = windows.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  return cells <= mostWindowCells ? windows : within(Math.max(5, Math.floor((windowRows * mostWindowCells) / cells)));
}

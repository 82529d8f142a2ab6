import type { Session } from '../../excel/session';
import { inParts } from '../../steps';
import { ownEntries } from '../fingerprint';
import type { OwnEntry } from '../pages-plan';
import { askFingerprints, readCells, type SheetInBook } from './book-outline';

/**
 * What people have written on sheets of ours, by sheet: two round trips, none where there are no such sheets. Null for a
 * sheet of which the workbook no longer remembers what was drawn.
 */
export async function entriesOnSheets(
  session: Session,
  sheets: readonly SheetInBook[],
): Promise<ReadonlyMap<string, readonly OwnEntry[] | null>> {
  if (sheets.length === 0) return new Map();
  const remembered = askFingerprints(
    session,
    sheets.flatMap(({ key }) => (key === null ? [] : [key])),
  );
  await session.sync();
  const filled = sheets.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, area: used }]));
  const cells = await readCells(session, filled);
  const entries = new Map<string, readonly OwnEntry[] | null>();
  for (const { name, key } of sheets) {
    const fingerprint = key === null ? null : remembered.of(key);
    const found = fingerprint === null ? null : await inParts(ownEntries(name, fingerprint, cells.get(name) ?? []));
    entries.set(name, found);
  }
  return entries;
}

import { absoluteAddress, parseAddress, quotedSheetName } from '../../address';
import type { Area } from '../../book';
import type { EngineSheet } from '../sheet';

/** Where a chart takes cells from: an area of a sheet, or a text that names none, such as a name or `#REF!`. */
export type ChartReference = { readonly sheetId: string; readonly area: Area } | { readonly text: string };

const DELETED: ChartReference = { text: '#REF!' };

/** How sheets are found, by name and by id. */
export interface SheetFinder {
  find(name: string): EngineSheet | undefined;
  byId(id: string): EngineSheet | undefined;
}

/** The reference that a text such as `Savings!$B$2:$B$9` stands for. */
export function chartReference(sheets: SheetFinder, text: string): ChartReference {
  const parsed = parseAddress(text.replace(/^=/, ''));
  const sheet = parsed?.sheet === undefined ? undefined : sheets.find(parsed.sheet);
  return parsed && sheet ? { sheetId: sheet.id, area: parsed.area } : { text };
}

/** A reference as text, with its sheet; `#REF!` where the sheet has gone. */
export function referenceText(sheets: SheetFinder, reference: ChartReference): string {
  if ('text' in reference) return reference.text;
  const sheet = sheets.byId(reference.sheetId);
  return sheet ? `${quotedSheetName(sheet.name)}!${absoluteAddress(reference.area)}` : '#REF!';
}

/** A reference after the areas of one sheet have moved; `moved` gives `undefined` for one that was deleted. */
export function movedReference(
  reference: ChartReference,
  sheetId: string,
  moved: (area: Area) => Area | undefined,
): ChartReference {
  if ('text' in reference || reference.sheetId !== sheetId) return reference;
  const area = moved(reference.area);
  return area ? { sheetId, area } : DELETED;
}

/**
 * How a sheet of ours is known again: a hidden name of the sheet says which page it is and what the sheet was called when
 * it was drawn. A sheet that a person renames or copies takes the mark along, but no longer has the name in it: from
 * then on it is the person's own, and is never replaced. A name is used because every program that opens workbooks keeps
 * names, while LibreOffice drops a sheet's custom properties.
 */
export interface PageMark {
  readonly key: string;
  readonly sheet: string;
}

/** The hidden name that carries the mark. */
export const markName = 'mtfs_page';

/** The mark as the formula of a name. */
export const markFormula = ({ key, sheet }: PageMark): string => `="${key} ${sheet.replaceAll('"', '""')}"`;

/** The page of the mark on a sheet, while the sheet has the name that it was drawn under; else null. */
export function keyOfPage(formula: unknown, sheet: string): string | null {
  const mark = parseMark(formula);
  return mark?.sheet === sheet ? mark.key : null;
}

/** Reads a mark; null where the name holds something else. */
export function parseMark(formula: unknown): PageMark | null {
  if (typeof formula !== 'string') return null;
  const parts = /^="([^ "]+) (.+)"$/s.exec(formula);
  const [, key, sheet] = parts ?? [];
  return key === undefined || sheet === undefined ? null : { key, sheet: sheet.replaceAll('""', '"') };
}

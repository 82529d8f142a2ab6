/** Excel's limit for the name of a sheet. */
const longestName = 31;

/** A text as the name of a sheet: without what Excel forbids in one, and short enough. */
export function sheetNameOf(text: string): string {
  const allowed = text.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ');
  const name = allowed
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, longestName)
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? 'Sheet' : name;
}

/** Whether two names of sheets, tables or ranges are one to Excel. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The name wanted for a sheet, with a number after it where it is taken: `Summary 2`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isFree = (name: string): boolean => !taken.some((other) => isSameName(name, other));
  const name = sheetNameOf(wanted);
  if (isFree(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` ${number}`;
    const numbered = name.slice(0, longestName - end.length).trimEnd() + end;
    if (isFree(numbered)) return numbered;
  }
}

/** A formula without its texts and quoted sheet names, in which a function's name may stand too. */
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");

/** Our functions as Excel writes them: `MTFS.RAG` as `_xldudf_MTFS_RAG` in a file, with the add-in in front in some versions. */
const ours = /(?:^|[^\p{L}\p{N}_.])(?:_xl(?:dudf|udf|fn|l)[._])?MTFS[._]\p{L}[\p{L}\p{N}_.]*\s*\(/iu;

/** Whether a formula, as its file has it, calls a function of this add-in, on its own or inside others. */
export const callsOurs = (formula: string): boolean => ours.test(withoutTexts(formula));

/** Whether a formula uses one of some names of the workbook. */
export function usesName(formula: string, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const words = withoutTexts(formula).match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
  const lower = new Set(words.map((word) => word.toLowerCase()));
  return names.some((name) => lower.has(name.toLowerCase()));
}

/** The cells whose spilled array a formula takes as a whole (`A1#` in Excel), with the sheet where it is named. */
export function spillsIn(formula: string): readonly { readonly sheet: string | null; readonly cell: string }[] {
  const calls = formula.matchAll(
    /ANCHORARRAY\(\s*(?:(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d+)\s*\)/giu,
  );
  return [...calls].map(([, quoted, plain, column = '', row = '']) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    cell: `${column.toUpperCase()}${row}`,
  }));
}

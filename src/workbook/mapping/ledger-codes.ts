import { refKey } from '../../finance/reference';
import { cellAddress, withSheet } from '../cells/address';
import { cellText } from '../cells/cell-value';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { headingKey } from '../headings/normalise';
import { ledgerCodesTable } from './ledger-lines';
import { mappingRequests, type MappingLine } from './mapping-lines';

/** A code of the ledger that a person has said to be part of a code of the budget. */
export interface RememberedCode {
  readonly code: string;
  readonly partOf: string;
  /** The cell that says so. */
  readonly at: string;
}

/** What the Mapping table says of codes of the ledger; a row without one of both says nothing. */
export function rememberedCodes({ tables: { Mapping: table } }: WorkbookContents): readonly RememberedCode[] {
  if (table === undefined) return [];
  const placeOf = (field: string): number => table.columns.findIndex((column) => column.field === field);
  const [about, from, to] = [placeOf('table'), placeOf('column'), placeOf('means')];
  return table.rows.flatMap(({ kind, row, cells }): RememberedCode[] => {
    const text = (place: number) => cellText(cells[place]?.value ?? '').trim();
    if (kind !== 'line' || headingKey(text(about)) !== headingKey(ledgerCodesTable)) return [];
    const at = withSheet(table.sheet, cellAddress(row - 1, table.columns[to]?.column ?? table.area.left));
    return text(from) === '' || text(to) === '' ? [] : [{ code: text(from), partOf: text(to), at }];
  });
}

const lineOf = (code: string, partOf: string): MappingLine => ({
  table: ledgerCodesTable,
  sheet: '',
  range: 'Code',
  column: code,
  means: partOf,
});

/** What makes the Mapping table remember for the next import that some codes of the ledger are part of one of the budget. */
export function rememberCodes(
  contents: WorkbookContents,
  codes: readonly string[],
  partOf: string,
): readonly EditRequest[] {
  const keys = new Set(codes.map(refKey));
  const others = rememberedCodes(contents).filter(({ code }) => !keys.has(refKey(code)));
  const lines = [...others.map((one) => lineOf(one.code, one.partOf)), ...codes.map((code) => lineOf(code, partOf))];
  return mappingRequests(contents, ledgerCodesTable, lines, 'Codes of the ledger, for the next import.');
}

import { cellText } from '../cells/cell-value';
import { keyOf } from '../contents/line-keys';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { headingKey } from '../headings/normalise';
import { refKey } from '../../finance/reference';
import type { ledgerCodesTable, ledgerMappingTable, sharedCodesTable } from './ledger-lines';
import type { StatableKind } from './stated-table';

/** What rows of the Mapping table are about. */
type MappedKind = StatableKind | typeof ledgerMappingTable | typeof ledgerCodesTable | typeof sharedCodesTable;

/** One row of the Mapping table. */
export interface MappingLine {
  readonly table: MappedKind;
  readonly sheet: string;
  readonly range: string;
  /** `''` where the row is about the whole table. */
  readonly column: string;
  readonly means: string;
}

interface StandingLine {
  readonly key: string;
  readonly text: (field: string) => string;
}

function standingLines({ tables: { Mapping: table } }: WorkbookContents): StandingLine[] {
  return (table?.rows ?? [])
    .filter(({ kind }) => kind === 'line')
    .map(({ key, cells }) => ({
      key,
      text: (field) => {
        const index = table?.columns.findIndex((column) => column.field === field) ?? -1;
        return cellText(cells[index]?.value ?? '');
      },
    }));
}

const keyOfLine = ({ table, sheet, range, column }: MappingLine): string => keyOf([table, sheet, range, column]);

const isOfRange = (standing: StandingLine, { sheet, range }: Pick<MappingLine, 'sheet' | 'range'>): boolean =>
  standing.text('sheet').toLowerCase() === sheet.toLowerCase() &&
  standing.text('range').toLowerCase() === range.toLowerCase();

const isOfKind = (standing: StandingLine, kind: MappedKind): boolean =>
  headingKey(standing.text('table')) === headingKey(kind);

/**
 * What makes the Mapping table say of a kind of table what `lines` say, and nothing else: answers that stand already are
 * kept, and others of that kind are taken out.
 * @param why for the log
 * @param beside ranges of the kind of which everything that is said stays
 */
export function mappingRequests(
  contents: WorkbookContents,
  kind: MappedKind,
  lines: readonly MappingLine[],
  why: string,
  beside: readonly Pick<MappingLine, 'sheet' | 'range'>[] = [],
): EditRequest[] {
  const standing = standingLines(contents);
  const stays = (line: StandingLine): boolean => beside.some((one) => isOfRange(line, one));
  const inTheWay = standing.filter(
    (line) =>
      (isOfKind(line, kind) && !stays(line)) ||
      lines.some((wanted) => line.text('column') === '' && isOfRange(line, wanted)),
  );
  const wantedKeys = new Set(lines.map((line) => refKey(keyOfLine(line))));
  const removed = inTheWay
    .filter(({ key }) => !wantedKeys.has(refKey(key)))
    .map(({ key }): EditRequest => ({ request: 'remove row', table: 'Mapping', ref: key, why }));
  const written = lines.flatMap((line): EditRequest[] => {
    const there = standing.find(({ key }) => refKey(key) === refKey(keyOfLine(line)));
    if (there === undefined) return [addedLine(line, why)];
    if (there.text('means') === line.means) return [];
    return [{ request: 'edit cell', table: 'Mapping', ref: there.key, field: 'means', to: line.means, why }];
  });
  return [...removed, ...written];
}

const addedLine = ({ table, sheet, range, column, means }: MappingLine, why: string): EditRequest => ({
  request: 'add row',
  table: 'Mapping',
  values: [
    { field: 'table', to: table },
    { field: 'sheet', to: sheet },
    { field: 'range', to: range },
    { field: 'column', to: column },
    { field: 'means', to: means },
  ],
  why,
});

import {
  type CodeParts,
  type ColumnMeaning,
  type LedgerAnswers,
  type LedgerMapping,
  usualAnswers,
} from '../../../finance/ledger/ledger-mapping';
import { withSheet, cellAddress } from '../../cells/address';
import { cellText } from '../../cells/cell-value';
import type { TableContents, WorkbookContents } from '../../contents/table-contents';
import type { EditRequest } from '../../edits/edit-request';
import { headingKey } from '../../headings/normalise';
import { ledgerMappingTable } from '../../mapping/ledger-lines';
import { mappingRequests, type MappingLine } from '../../mapping/mapping-lines';
import type { Problem } from '../../problem';
import {
  answerWords,
  codeName,
  columnMeanings,
  type LedgerAnswerName,
  meaningWords,
  parseCode,
  readAnswer,
  sayCode,
} from './mapping-words';

/** Under `Range or table` of the Mapping table: whether a row is about a heading of the export, or about all of it. */
const ofHeading = 'Heading';
const ofExport = 'Export';

/** What is remembered of the last export, with the rows of the Mapping table that cannot be understood. */
export interface RememberedMapping {
  /** Null where no export has been imported yet. */
  readonly mapping: LedgerMapping | null;
  readonly problems: readonly Problem[];
}

const isSame = (one: string, other: string): boolean => headingKey(one) === headingKey(other);

/** A row about the ledger: the text of a field and the address of its cell. */
interface Row {
  readonly text: (field: string) => string;
  readonly cell: (field: string) => string;
}

function ledgerRows(table: TableContents | undefined): Row[] {
  if (table === undefined) return [];
  const placeOf = (field: string): number => table.columns.findIndex((column) => column.field === field);
  return table.rows
    .filter(({ kind }) => kind === 'line')
    .map(({ row, cells }) => ({
      text: (field: string) => cellText(cells[placeOf(field)]?.value ?? ''),
      cell: (field: string) =>
        withSheet(table.sheet, cellAddress(row - 1, table.columns[placeOf(field)]?.column ?? table.area.left)),
    }))
    .filter(({ text }) => isSame(text('table'), ledgerMappingTable));
}

/** Reads the answers that one name and one word give; null where there is no such name or no such word for it. */
function answerIn(name: string, word: string): Partial<LedgerAnswers> | null {
  const of = (key: LedgerAnswerName): Partial<LedgerAnswers> | null =>
    isSame(answerWords[key].name, name) ? readAnswer(key, word) : null;
  return (
    of('unit') ??
    of('spending') ??
    of('numbers') ??
    of('credits') ??
    of('periods') ??
    of('broughtForward') ??
    of('period14') ??
    null
  );
}

const unclear = (row: Row): Problem => ({
  cell: row.cell('means'),
  kind: 'stale mapping',
  found: `“${row.text('means')}” for “${row.text('column')}” of the ledger`,
  expected: 'a meaning that an import has written there; the row is passed over: take it out, or import again',
  severity: 'warning',
});

/** How the last export was read, as the Mapping table keeps it. */
export function rememberedMapping({ tables: { Mapping: table } }: WorkbookContents): RememberedMapping {
  const columns: ColumnMeaning[] = [];
  const problems: Problem[] = [];
  let code: CodeParts | null = null;
  let answers = usualAnswers;
  for (const row of ledgerRows(table)) {
    const [about, name, word] = [row.text('range'), row.text('column'), row.text('means')];
    const means = columnMeanings.find((meaning) => isSame(meaningWords[meaning], word));
    const parts = isSame(name, codeName) ? parseCode(word) : null;
    const answer = answerIn(name, word);
    if (isSame(about, ofHeading) && means !== undefined && name !== '') columns.push({ heading: name, means });
    else if (isSame(about, ofExport) && parts !== null) code = parts;
    else if (isSame(about, ofExport) && answer !== null) answers = { ...answers, ...answer };
    else problems.push(unclear(row));
  }
  const isKnown = columns.length > 0;
  return { mapping: isKnown ? { ...answers, columns, code: code ?? { fields: ['code'], join: '-' } } : null, problems };
}

const line = (range: string, column: string, means: string): MappingLine => ({
  table: ledgerMappingTable,
  sheet: '',
  range,
  column,
  means,
});

/** The rows of the Mapping table that keep a mapping; of headings with the same words the first is kept. */
function linesOf(mapping: LedgerMapping): readonly MappingLine[] {
  const headings = mapping.columns.filter(
    ({ heading }, index) => mapping.columns.findIndex((other) => isSame(other.heading, heading)) === index,
  );
  const answered = (name: LedgerAnswerName): MappingLine[] => {
    const said = answerWords[name].words.find(({ answer }) => answer === mapping[name]);
    return said === undefined ? [] : [line(ofExport, answerWords[name].name, said.word)];
  };
  return [
    ...headings.map(({ heading, means }) => line(ofHeading, heading, meaningWords[means])),
    line(ofExport, codeName, sayCode(mapping.code)),
    ...answered('unit'),
    ...answered('spending'),
    ...answered('numbers'),
    ...answered('credits'),
    ...answered('periods'),
    ...answered('broughtForward'),
    ...answered('period14'),
  ];
}

/** What makes the Mapping table remember how an export was read; nothing where it does already. */
export const rememberRequests = (contents: WorkbookContents, mapping: LedgerMapping): readonly EditRequest[] =>
  mappingRequests(contents, ledgerMappingTable, linesOf(mapping), 'How the ledger is read, for the next import.');

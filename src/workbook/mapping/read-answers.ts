import { cellAddress, withSheet } from '../cells/address';
import type { Block } from '../cells/block';
import { cellText } from '../cells/cell-value';
import { headingKey } from '../headings/normalise';
import { formatMeaning, notUsed, parseMeaning } from '../headings/stated-meaning';
import type { Candidate } from '../locate/candidates';
import type { Survey } from '../locate/outline';
import type { Problem } from '../problem';
import { ledgerCodesTable, ledgerMappingTable, sharedCodesTable } from './ledger-lines';
import { readIt, statableKinds, type StatableKind, type StatedHeading, type StatedTable } from './stated-table';

/** What the Mapping table says, with its rows that cannot be understood. */
export interface Answers {
  readonly tables: readonly StatedTable[];
  readonly problems: readonly Problem[];
}

type Field = 'table' | 'sheet' | 'range' | 'column' | 'means';

/** One row of the Mapping table: the text of a field and the address of its cell. */
interface Row {
  readonly text: (field: Field) => string;
  readonly cell: (field: Field) => string;
}

function cellsOf(survey: Survey, { tableName, sheet }: Candidate): readonly Block[] {
  const own = tableName === null ? undefined : survey.tableHeadings.get(tableName);
  return [own, survey.windows.get(sheet)?.cells].filter((block) => block !== undefined);
}

function rowsOf(survey: Survey, table: Candidate): Row[] {
  const blocks = cellsOf(survey, table);
  const columnOf = (field: Field): number | undefined =>
    table.match.columns.find((column) => column.field === field)?.column;
  return Array.from({ length: table.area.rows - 1 }, (_, index): Row => {
    const row = table.area.top + 1 + index;
    const at = (column: number): string =>
      blocks.map((block) => cellText(block.value(row, column))).find((text) => text !== '') ?? '';
    return {
      text: (field) => {
        const column = columnOf(field);
        return column === undefined ? '' : at(column);
      },
      cell: (field) => withSheet(table.sheet, cellAddress(row, columnOf(field) ?? table.area.left)),
    };
  });
}

const unclear = (cell: string, found: string, expected: string): Problem => ({
  cell,
  kind: 'stale mapping',
  found,
  expected: `${expected}; the row is passed over until it is corrected`,
  severity: 'error',
});

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text}”`);
const isOneOf = (text: string, ...words: readonly string[]): boolean =>
  words.some((word) => headingKey(word) === headingKey(text));

class AnswerReader {
  readonly problems: Problem[] = [];
  private readonly tables = new Map<string, StatedTable & { readonly headings: StatedHeading[] }>();

  get stated(): StatedTable[] {
    return [...this.tables.values()];
  }

  take(row: Row): void {
    const kind = statableKinds.find((one) => isOneOf(row.text('table'), one));
    if (kind === undefined) {
      this.note(row, 'table', `one of ${statableKinds.join(', ')}`);
    } else if (row.text('sheet') === '') {
      this.note(row, 'sheet', 'the name of the sheet on which the table stands');
    } else if (row.text('range') === '') {
      this.note(row, 'range', 'the name of an Excel table, or a range with its headings such as A4:K40');
    } else if (row.text('column') === '') {
      this.takeTable(kind, row);
    } else {
      this.takeHeading(kind, row);
    }
  }

  private takeTable(kind: StatableKind, row: Row): void {
    if (isOneOf(row.text('means'), readIt, notUsed)) {
      const key = keyOf(kind, row);
      const isRead = isOneOf(row.text('means'), readIt);
      const known = this.tables.get(key);
      this.tables.set(key, { ...(known ?? this.tableOf(kind, row)), isRead });
    } else {
      this.note(row, 'means', `“${readIt}” or “${notUsed}”, for the whole table; or a heading beside it under Column`);
    }
  }

  private takeHeading(kind: StatableKind, row: Row): void {
    const meaning = parseMeaning(kind, row.text('means'));
    if (meaning === null) {
      this.note(row, 'means', `a heading of the ${kind} table such as “${exampleOf(kind)}”, or “${notUsed}”`);
      return;
    }
    const key = keyOf(kind, row);
    const table = this.tables.get(key) ?? this.tableOf(kind, row);
    this.tables.set(key, table);
    const same = table.headings.find(
      (heading) =>
        isOneOf(heading.name, row.text('column')) ||
        (meaning !== notUsed && formatMeaning(kind, heading.meaning) === formatMeaning(kind, meaning)),
    );
    if (same === undefined) {
      table.headings.push({ name: row.text('column'), meaning, cell: row.cell('column') });
    } else {
      const found = `“${row.text('column')}” as “${row.text('means')}”, beside ${same.cell}`;
      this.problems.push(unclear(row.cell('column'), found, 'each heading once, and each meaning for one heading'));
    }
  }

  private tableOf(kind: StatableKind, row: Row): StatedTable & { readonly headings: StatedHeading[] } {
    return {
      kind,
      sheet: row.text('sheet'),
      range: row.text('range'),
      isRead: true,
      headings: [],
      cell: row.cell('range'),
    };
  }

  private note(row: Row, field: Field, expected: string): void {
    this.problems.push(unclear(row.cell(field), quoted(row.text(field)), expected));
  }
}

const keyOf = (kind: StatableKind, row: Row): string =>
  [kind, row.text('sheet').toLowerCase(), row.text('range').replaceAll('$', '').toLowerCase()].join('|');

const examples: Readonly<Record<StatableKind, string>> = {
  Savings: '2014/15 Target',
  Budget: 'Forecast',
  Settings: 'Value',
  RagPolicy: 'Measure',
  Decisions: 'Decision',
  Milestones: 'Due',
};
const exampleOf = (kind: StatableKind): string => examples[kind];

/** Reads the Mapping table out of a survey; a row that cannot be understood is a problem that names its cell. */
export function readAnswers(survey: Survey, table: Candidate | null): Answers {
  const reader = new AnswerReader();
  const rows = table === null ? [] : rowsOf(survey, table);
  const isFilled = ({ text }: Row): boolean =>
    (['table', 'sheet', 'range', 'column', 'means'] as const).some((field) => text(field) !== '');
  const isOfLedger = ({ text }: Row): boolean =>
    isOneOf(text('table'), ledgerMappingTable, ledgerCodesTable, sharedCodesTable);
  for (const row of rows.filter((one) => isFilled(one) && !isOfLedger(one))) reader.take(row);
  return { tables: reader.stated, problems: reader.problems };
}

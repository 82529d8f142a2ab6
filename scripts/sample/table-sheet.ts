import type { Cell, DataValidationData, SheetData, TableData } from '../../src/excel-host/book';
import { block, constant, plainSheet, type Look } from './look';

/** A column of a table of the sample: its heading, width in characters, and what each line puts into it. */
export interface Column<Line> {
  readonly heading: string;
  readonly width: number;
  readonly look: Look;
  readonly value: (line: Line, row: number) => string | number | null | Cell;
  /** The values that a cell may take, offered as a drop-down. */
  readonly choices?: readonly string[];
  /** The formula of every line, which a new line gets too. */
  readonly formula?: string;
}

/** A sheet of one table under a title and a sentence. */
export interface TableSheet<Line> {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  readonly frozenColumns: number;
  readonly tabColour: string;
  readonly pagesWide: number;
  /** Of each line, in points: room for the reasons that a refresh writes. */
  readonly rowHeight: number;
}

/** The row of a table's headings, from 0. */
export const HEADING_ROW = 3;

function columnFormulas<Line>(columns: readonly Column<Line>[]): Pick<TableData, 'columnFormulas'> {
  const formulas = columns.flatMap(({ heading, formula }): [string, string][] =>
    formula === undefined ? [] : [[heading, formula]],
  );
  return formulas.length === 0 ? {} : { columnFormulas: Object.fromEntries(formulas) };
}

const right: readonly Look[] = ['money', 'percent', 'oneDecimal'];

/** The sheet: title, sentence, a real table with headings frozen and repeated in print, drop-downs where there are choices. */
export function tableSheet<Line>(of: TableSheet<Line>, given: Partial<SheetData> = {}): SheetData {
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + of.lines.length;
  const headings = of.columns.map(({ heading, look }) =>
    constant(heading, right.includes(look) ? 'numberHeading' : 'heading'),
  );
  const rows = of.lines.map((line, index) =>
    of.columns.map((column) => filled(column, column.value(line, first + index))),
  );
  const area = { top: HEADING_ROW, left: 0, bottom: Math.max(last, first), right: of.columns.length - 1 };
  return plainSheet(of.name, {
    cells: [
      ...block(0, 0, [[constant(of.title, 'title')], [constant(of.subtitle, 'subtitle')]]),
      ...block(HEADING_ROW, 0, [headings, ...rows]),
    ],
    columnWidths: Object.fromEntries(of.columns.map(({ width }, index) => [index, width])),
    rowHeights: {
      0: 24,
      [HEADING_ROW]: 32,
      ...Object.fromEntries(of.lines.map((_, index) => [first + index, of.rowHeight])),
    },
    frozenRows: first,
    frozenColumns: of.frozenColumns,
    tabColour: of.tabColour,
    tables: [
      {
        name: of.table,
        area,
        showTotals: false,
        style: 'TableStyleLight1',
        columns: of.columns.map(({ heading }) => heading),
        ...columnFormulas(of.columns),
      },
    ],
    dataValidations: of.columns.flatMap(({ choices, heading }, index) =>
      choices === undefined ? [] : dropDown(heading, choices, { ...area, top: first, left: index, right: index }),
    ),
    print: {
      landscape: true,
      pagesWide: of.pagesWide,
      repeatRows: { first: 0, last: HEADING_ROW },
      ...(of.frozenColumns === 0 ? {} : { repeatColumns: { first: 0, last: of.frozenColumns - 1 } }),
    },
    ...given,
  });
}

function filled<Line>({ look }: Column<Line>, value: string | number | null | Cell): Cell {
  return typeof value === 'object' && value !== null ? value : constant(value, look);
}

function dropDown(
  heading: string,
  choices: readonly string[],
  area: DataValidationData['areas'][number],
): DataValidationData {
  return {
    areas: [area],
    rule: { kind: 'list', source: choices.join(',') },
    ignoreBlanks: true,
    errorTitle: heading,
    errorMessage: `Choose one of: ${choices.join(', ')}.`,
  };
}

import { type ChangeKind, type WantedChange } from '../../finance/gap/changes/wanted-change';
import { fail, type Result, succeed } from '../../finance/result';
import { cellText, isBlank } from '../cells/cell-value';
import { lineRowsOf, type LineRow } from '../contents/line-rows';
import type { TableContents } from '../contents/table-contents';
import type { ColumnOf } from '../headings/table-headings';
import { chooseFrom, choicesOf } from '../lines/choices';
import type { TableColumns } from '../lines/columns';
import type { Problem, ProblemKind } from '../problem';
import { readSize, sizeUnits } from './change-size';
import { gapKindWords } from './gap-words';

/** What the column What may say. */
export const changeWords = choicesOf<ChangeKind>({
  'Red lines fail': ['All Red lines fail', 'Red', 'Red line fails', 'Red lines', 'Red savings fail'],
  'Line slips': ['Slip', 'Slips', 'A line slips', 'Slippage', 'Delay', 'Delayed'],
  Pay: ['Pay points', 'Pay award', 'Pay awards', 'Pay higher', 'Pay inflation'],
  Inflation: ['Inflation points', 'Inflation higher', 'Prices', 'Price inflation'],
  Demand: ['Demand higher', 'Pressure', 'Pressures', 'Volume', 'Growth'],
  Funding: ['Funding lower', 'Grant', 'Grants', 'Council tax', 'Resources'],
});

/** A row of the Scenarios table. */
export interface StoredChange {
  /** What tells the row, for changing it or taking it out. */
  readonly key: string;
  /** Its scenario; rows of one name belong together. */
  readonly scenario: string;
  /** The cell of its scenario. */
  readonly cell: string;
  readonly note: string;
  /** What it changes; null where the row cannot be read. */
  readonly change: WantedChange | null;
}

/** The rows of the Scenarios table, and what cannot be read of them. */
export interface StoredScenarios {
  readonly changes: readonly StoredChange[];
  readonly problems: readonly Problem[];
}

type Columns = TableColumns<ColumnOf<'Scenarios'>>;
type Field = ColumnOf<'Scenarios'>;

/** What is wrong with a row, in which column. */
interface Fault {
  readonly field: Field;
  readonly kind: ProblemKind;
  readonly found: string;
  readonly expected: string;
}

/** What a change of a kind applies to: null for all of it, also where the cell names the kind itself. */
function lineNamed(what: ChangeKind, written: string): string | null {
  if (written === '') return null;
  const kind = chooseFrom(gapKindWords, written);
  const isOfKind = kind.ok && (what === 'Demand' ? kind.value === 'Pressure' : kind.value === 'Funding');
  return isOfKind ? null : written;
}

function changeOf(what: ChangeKind, line: string, by: unknown): Result<WantedChange, Fault> {
  const isBare = by === '' || by === null;
  const size =
    isBare && what === 'Red lines fail' ? succeed(1) : readSize(by, sizeUnits[what], what === 'Red lines fail');
  if (!size.ok) return fail({ field: 'by', kind: isBare ? 'missing entry' : 'not a number', ...size.error });
  switch (what) {
    case 'Red lines fail':
      return size.value > 0
        ? succeed({ what, share: size.value })
        : fail({
            field: 'by',
            kind: 'unusual value',
            found: String(by),
            expected: 'how much of them fails, such as “50%”',
          });
    case 'Line slips':
      return line === ''
        ? fail({
            field: 'of',
            kind: 'missing entry',
            found: 'nothing',
            expected: 'the savings line that slips: its name in the gap table, or its reference in the savings table',
          })
        : succeed({ what, line, months: size.value });
    case 'Pay':
    case 'Inflation':
      return succeed({ what, points: size.value });
    case 'Demand':
    case 'Funding':
      return succeed({ what, line: lineNamed(what, line), share: size.value });
  }
}

function readChange(columns: Columns, { reader }: LineRow, name: string): Result<WantedChange, Fault> {
  const textIn = (field: Field): string => cellText(reader.raw(columns.plain(field))).trim();
  if (name === '') {
    const expected = 'a name for the scenario: rows of one name are played together';
    return fail({ field: 'scenario', kind: 'missing entry', found: 'nothing', expected });
  }
  const what = chooseFrom(changeWords, textIn('what'));
  if (!what.ok) return fail({ field: 'what', kind: 'not a choice', ...what.error });
  const by = reader.raw(columns.plain('by'));
  return changeOf(what.value, textIn('of'), isBlank(by) ? '' : by);
}

/** Reads the Scenarios table: a row for each change. A row that cannot be read is named at its cell and not played. */
export function readScenarios(table: TableContents | undefined): StoredScenarios {
  if (table === undefined) return { changes: [], problems: [] };
  const { columns, lines } = lineRowsOf<'Scenarios'>(table);
  const problems: Problem[] = [];
  const changes = lines.map((line): StoredChange => {
    const { reader, row } = line;
    const textIn = (field: Field): string => cellText(reader.raw(columns.plain(field))).trim();
    const cellIn = (field: Field): string => {
      const column = columns.plain(field) ?? columns.plain('scenario');
      return column === undefined ? '' : reader.cell(column);
    };
    const scenario = textIn('scenario');
    const change = readChange(columns, line, scenario);
    if (!change.ok) {
      const { field, ...fault } = change.error;
      const named = scenario === '' ? {} : { line: scenario };
      problems.push({ cell: cellIn(field), ...fault, severity: 'error', ...named });
    }
    return {
      key: row.key,
      scenario,
      cell: cellIn('scenario'),
      note: textIn('note'),
      change: change.ok ? change.value : null,
    };
  });
  return { changes, problems };
}

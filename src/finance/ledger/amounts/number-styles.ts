import { formatNumber } from '../../money';
import { fail, type Result, succeed } from '../../result';
import type { Steps } from '../../steps';
import { isBlank, showFound } from '../../unreadable';
import type { LedgerColumn, LedgerColumns } from '../columns/columns-of';
import type { LedgerField, LedgerMapping, NumberStyle } from '../ledger-mapping';
import type { LedgerQuestion } from '../ledger-question';
import { rowsInOneStep } from '../rows-in-one-step';
import { bothReadings } from './read-sum';

/** The columns of sums. */
export const sumFields = ['amount', 'debit', 'credit'] as const satisfies readonly LedgerField[];
export type SumField = (typeof sumFields)[number];

/** How each column of sums writes its numbers. */
export type NumberStyles = ReadonlyMap<SumField, NumberStyle>;

/** A cell that tells how its column writes numbers, or that both readings fit with different sums. */
interface Telling {
  readonly row: number;
  readonly text: string;
}

/** What the cells of a column say, each with the first that says it. */
interface Evidence {
  readonly field: SumField;
  readonly column: LedgerColumn;
  readonly point: Telling | null;
  readonly comma: Telling | null;
  readonly either: Telling | null;
}

function* evidenceIn(
  rows: readonly (readonly unknown[])[],
  first: number,
  field: SumField,
  column: LedgerColumn,
): Steps<Evidence> {
  let evidence: Evidence = { field, column, point: null, comma: null, either: null };
  for (let row = first; row < rows.length; row += 1) {
    if (row % rowsInOneStep === 0) yield;
    const cell = rows[row]?.[column.at];
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    const { point, comma } = bothReadings(cell);
    if (point === comma) continue;
    const says = point === null ? 'comma' : comma === null ? 'point' : 'either';
    if (evidence[says] === null) evidence = { ...evidence, [says]: { row: row + 1, text: cell } };
  }
  return evidence;
}

/** How a column writes its numbers by its own cells; null where they leave it open or contradict each other. */
function ownStyle({ point, comma, either }: Evidence): NumberStyle | null {
  if (point !== null) return comma === null ? 'point' : null;
  if (comma !== null) return 'comma';
  return either === null ? 'point' : null;
}

const tells = ({ point, comma }: Evidence): boolean => point !== null || comma !== null;

/** As many as tell 1.234 from 1.23. */
const decimalsShown = 6;

function askAbout(open: readonly Evidence[]): LedgerQuestion {
  const contradicting = open.find(({ point, comma }) => point !== null && comma !== null);
  const telling = contradicting?.point ?? open[0]?.either ?? { row: 0, text: '' };
  const { point, comma } = bothReadings(telling.text);
  const means = (sum: number | null): string => {
    return `${showFound(telling.text)} is ${sum === null ? 'no number, and is listed' : formatNumber(sum, decimalsShown)}`;
  };
  const why =
    contradicting === undefined
      ? `${showFound(telling.text)} in row ${telling.row} may be ${formatNumber(point ?? 0, decimalsShown)} or ${formatNumber(comma ?? 0, decimalsShown)}, and no other cell tells which`
      : `row ${telling.row} has ${showFound(telling.text)} and row ${contradicting.comma?.row ?? 0} has ${showFound(contradicting.comma?.text)}: only one of the two ways of writing can hold`;
  return {
    asks: 'numbers',
    columns: open.map(({ column }) => column.heading),
    row: telling.row,
    answers: [
      { answer: 'point', means: means(point) },
      { answer: 'comma', means: means(comma) },
    ],
    why,
  };
}

/**
 * Decides how the columns of sums write their numbers, each by what fits all of its cells. A column that leaves it
 * open follows the others of the export where these agree, then what a person has answered; else it is asked.
 * @param first the first row below the headings, counted from 0
 */
export function* decideNumberStyles(
  rows: readonly (readonly unknown[])[],
  first: number,
  columns: LedgerColumns,
  answered: LedgerMapping['numbers'],
): Steps<Result<NumberStyles, LedgerQuestion>> {
  const evidence: Evidence[] = [];
  for (const field of sumFields) {
    const column = columns.get(field);
    if (column !== undefined) evidence.push(yield* evidenceIn(rows, first, field, column));
  }
  const told = new Set(evidence.filter(tells).map(ownStyle));
  const [common = null] = told.size === 1 ? told : [];
  const settled = evidence.map((one) => {
    const followed = tells(one) ? null : common;
    return { one, style: ownStyle(one) ?? followed ?? answered };
  });
  const open = settled.filter(({ style }) => style === null).map(({ one }) => one);
  if (open.length > 0) return fail(askAbout(open));
  return succeed(new Map(settled.map(({ one, style }) => [one.field, style ?? 'point'])));
}

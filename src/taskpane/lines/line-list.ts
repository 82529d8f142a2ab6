import { budgetLineName } from '../../finance/budget-line';
import type { FinancialYear } from '../../finance/financial-year';
import { splitLines } from '../../finance/reference';
import { countedRows } from '../../finance/rollup/count-lines';
import { lineAt, type AssessedBudget, type AssessedSaving, type SelectedPlace, type Tracker } from '../../workbook';
import type { LineChoice } from '../state/pane-state';

/** A savings or a budget line. */
export type AnyLine = AssessedSaving | AssessedBudget;

/** All assessed lines of the workbook, savings before budgets. */
export const allLines = (tracker: Tracker): readonly AnyLine[] => [...tracker.savings, ...tracker.budget];

/** Whether the line is a saving; its fields differ from a budget line's. */
export const isSaving = (line: AnyLine): line is AssessedSaving => line.table === 'Savings';

/** What a reader calls the line: the saving's title or the name of the budget line; its reference where it has neither. */
export const lineTitle = (line: AnyLine): string =>
  (isSaving(line) ? line.line.title : budgetLineName(line.line)) ?? line.line.ref;

/** A line by its reference and, where it has one, its title: `S2 Fewer residential placements`. */
export function refAndTitle(line: AnyLine): string {
  const { ref } = line.line;
  const title = lineTitle(line);
  return title === ref ? ref : `${ref} ${title}`;
}

/** The word for a line's adverse sum. */
export const adverseWord = (line: AnyLine): string =>
  isSaving(line) || line.line.kind === 'Income' ? 'short' : 'over';

/** The lines of a choice, the largest adverse sum first, then the most money. */
export function chosenLines(tracker: Tracker, choice: LineChoice): readonly AnyLine[] {
  return allLines(tracker)
    .filter((line) => line.table === choice.table && line.assessment.status === choice.status)
    .sort(byAdverse);
}

/** How many lines some savings are; one that is split between projects counts once, a stopped one not at all. */
export const countLines = (savings: readonly AssessedSaving[], year: FinancialYear): number =>
  countedRows(savings, splitLines(savings.map(({ line }) => line.ref)), year).size;

/** How many of them have an adverse sum. */
export const countShort = (savings: readonly AssessedSaving[], year: FinancialYear): number =>
  countLines(
    savings.filter(({ assessment }) => (assessment.adverse ?? 0) > 0),
    year,
  );

/** How many lines a choice has, as the overview counts them, and on how many rows they are. */
export function countChosen(tracker: Tracker, choice: LineChoice): { readonly lines: number; readonly rows: number } {
  const rows = chosenLines(tracker, choice).length;
  const counted = tracker.mix.find(({ status }) => status === choice.status)?.lines;
  return { lines: choice.table === 'Savings' ? (counted ?? rows) : rows, rows };
}

/** Up to `most` lines that need attention, red before amber, the largest adverse sum first. */
export function linesNeedingAttention(tracker: Tracker, most: number): readonly AnyLine[] {
  const rank = { Red: 0, Amber: 1 };
  return allLines(tracker)
    .flatMap((line) => {
      const { status } = line.assessment;
      return status === 'Red' || status === 'Amber' ? [{ line, rank: rank[status] }] : [];
    })
    .sort((one, other) => one.rank - other.rank || byAdverse(one.line, other.line))
    .slice(0, most)
    .map(({ line }) => line);
}

/** The line whose row is selected, or null. */
export const selectedLine = (tracker: Tracker, place: SelectedPlace | null): AnyLine | null =>
  place === null ? null : lineAt(tracker, place);

function byAdverse(one: AnyLine, other: AnyLine): number {
  return (other.assessment.adverse ?? 0) - (one.assessment.adverse ?? 0) || other.money - one.money;
}

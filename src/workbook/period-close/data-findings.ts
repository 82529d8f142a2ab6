import { withSheet } from '../cells/address';
import type { AssembledWorkbook } from '../assemble-workbook';
import type { MonthEndReading } from '../month-end/month-end';
import type { Problem, ProblemKind } from '../problem';
import { about, type CloseFinding, type FoundPlace } from './close-finding';

/** What some kinds of problem have in common, and what to do about it. */
interface ProblemGroup {
  readonly kinds: readonly ProblemKind[];
  readonly found: (count: number) => string;
  readonly remedy: string;
}

const groups: readonly ProblemGroup[] = [
  {
    kinds: ['not a number', 'not a date', 'not a choice', 'error value'],
    found: (count) => `${count === 1 ? '1 cell' : `${count} cells`} of the budget or its tables cannot be read.`,
    remedy: 'Correct what stands there: until then it counts as nothing.',
  },
  {
    kinds: ['missing figure'],
    found: (count) => `${count === 1 ? '1 line is' : `${count} lines are`} without a figure that the month-end needs.`,
    remedy: 'Enter it, 0 where there is none: money that was spent is held against a budget.',
  },
  {
    kinds: ['duplicate reference'],
    found: (count) => `${count === 1 ? '1 code stands' : `${count} codes stand`} in several lines of the budget.`,
    remedy:
      'Give the lines codes of their own or make them one; or, where one spends and the other takes in, import the period again and say there which line gets what.',
  },
];

/** What belongs to no group that has words of its own. */
const otherwise: Omit<ProblemGroup, 'kinds'> = {
  found: (count) =>
    `${count === 1 ? '1 thing' : `${count} things`} in the budget or its tables ${count === 1 ? 'is' : 'are'} to be corrected.`,
  remedy: 'Correct what stands there; Checks lists it, too.',
};

const placeOf = ({ cell, found, expected }: Problem): FoundPlace => ({
  cell,
  what: `Found ${found}; expected ${expected}.`,
});

/** Errors in the tables that a month-end is made of, but for those that have a finding of their own: virements and what is not their sum. */
function errorsOf({ tracker }: AssembledWorkbook, { problems, virements }: MonthEndReading): readonly Problem[] {
  const told = new Set(virements.problems.flatMap(({ at }) => at));
  const sheets = [...new Set(tracker.budget.map(({ place }) => withSheet(place.sheet, '')))];
  const ofBudget = tracker.problems.filter(({ cell }) => sheets.some((sheet) => cell.startsWith(sheet)));
  const own = [...problems, ...ofBudget].filter(
    ({ kind, severity, cell }) => severity === 'error' && kind !== 'does not agree' && !told.has(cell),
  );
  return [...new Map(own.map((problem) => [`${problem.cell} ${problem.kind}`, problem])).values()];
}

/** What is wrong with the data, each problem under what it is: a period is not closed on it. */
export function dataFindings(workbook: AssembledWorkbook, reading: MonthEndReading): readonly CloseFinding[] {
  const errors = errorsOf(workbook, reading);
  const named = new Set(groups.flatMap(({ kinds }) => kinds));
  const of = (isOf: (kind: ProblemKind) => boolean, { found, remedy }: Omit<ProblemGroup, 'kinds'>) =>
    about(errors.filter(({ kind }) => isOf(kind)).map(placeOf), { is: 'blocks', found, remedy });
  return [
    ...groups.flatMap((group) => of((kind) => group.kinds.includes(kind), group)),
    ...of((kind) => !named.has(kind), otherwise),
  ];
}

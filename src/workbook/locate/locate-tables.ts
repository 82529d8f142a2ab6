import type { CalendarDate } from '../../finance/calendar-date';
import { fail, succeed, type Result } from '../../finance/result';
import { overlap } from '../cells/address';
import type { TrackerFailure } from '../failure';
import { readAnswers } from '../mapping/read-answers';
import { statedCandidates } from '../mapping/stated-candidates';
import type { Problem } from '../problem';
import type { Area } from '../tracker';
import { candidatesIn, type Candidate } from './candidates';
import { incompleteCandidates } from './incomplete';
import { ambiguous, noTracker, severalStated, unclear, withStale } from './not-certain';
import type { Survey } from './outline';

/** The tables that a tracker is read from; null for one that the workbook does not have. */
export interface LocatedTables {
  /** Several where a person has stated that they are all savings tables, one for each department; none without one. */
  readonly Savings: readonly Candidate[];
  readonly Budget: Candidate | null;
  readonly Settings: Candidate | null;
  readonly RagPolicy: Candidate | null;
  readonly Decisions: Candidate | null;
  readonly Milestones: Candidate | null;
  readonly ControlTotals: Candidate | null;
  readonly Mapping: Candidate | null;
  readonly Gap: Candidate | null;
  readonly Scenarios: Candidate | null;
  readonly Archive: Candidate | null;
  readonly ChangeLog: Candidate | null;
  readonly ReplacedRows: Candidate | null;
  readonly RagLog: Candidate | null;
  readonly BudgetArchive: Candidate | null;
  readonly Snapshots: Candidate | null;
  readonly Profiles: Candidate | null;
  readonly Drivers: Candidate | null;
  readonly Posts: Candidate | null;
  readonly Virements: Candidate | null;
  readonly Periods: Candidate | null;
  readonly Actuals: Candidate | null;
  readonly Forecasts: Candidate | null;
  /** Kinds of which there are several tables that could not be told apart. */
  readonly unclear: readonly ReadKind[];
  /** Of tables that could not be told apart. */
  readonly problems: readonly Problem[];
}

type ReadKind = Exclude<keyof LocatedTables, 'problems' | 'unclear'>;

/** The tables of a kind: several at most for savings. */
export function locatedOf({ Savings: savings, ...located }: LocatedTables, kind: ReadKind): readonly Candidate[] {
  if (kind === 'Savings') return savings;
  const table = located[kind];
  return table === null ? [] : [table];
}

/** The candidates among which only a person can choose: one where the match is certain. */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.min(...candidates.map(({ nameRank }) => nameRank ?? Infinity));
  return best === Infinity ? candidates : candidates.filter(({ nameRank }) => nameRank === best);
}

const supporting = [
  'Settings',
  'RagPolicy',
  'Decisions',
  'Milestones',
  'ControlTotals',
  'Mapping',
  'Archive',
  'Gap',
  'Scenarios',
  'Profiles',
  'Drivers',
  'Posts',
  'Virements',
  'Periods',
] as const;
const records = ['ChangeLog', 'ReplacedRows', 'RagLog', 'Snapshots', 'BudgetArchive', 'Actuals', 'Forecasts'] as const;

/** What may be each table: as a person has stated in the Mapping table, else by names and headings. */
interface Found {
  /** In the order of the sheets, and on a sheet from top to bottom. */
  readonly of: (kind: ReadKind) => readonly Candidate[];
  readonly only: (kind: ReadKind) => Candidate | null;
  /** Several tables of which only a person can say which is meant. */
  readonly isUnclear: (kind: ReadKind) => boolean;
  /** A person has stated it, and it is there. */
  readonly isStated: (kind: ReadKind) => boolean;
  readonly problems: readonly Problem[];
}

/** What is left of a candidate where a person has stated something: nothing, or the rows above it. */
function beside(
  candidate: Candidate,
  taken: readonly { readonly sheet: string; readonly area: Area }[],
): readonly Candidate[] {
  const { area } = candidate;
  const inTheWay = taken.filter((other) => other.sheet === candidate.sheet && overlap(other.area, area));
  const top = Math.min(...inTheWay.map((other) => other.area.top));
  if (candidate.tableName !== null) return inTheWay.length === 0 ? [candidate] : [];
  return top <= area.top ? [] : [{ ...candidate, area: { ...area, rows: Math.min(area.rows, top - area.top) } }];
}

function find(survey: Survey): Found {
  const complete = candidatesIn(survey);
  const mappings = contenders(complete.filter(({ kind }) => kind === 'Mapping'));
  const answers = readAnswers(survey, mappings.length === 1 ? (mappings[0] ?? null) : null);
  const stated = statedCandidates(survey, answers.tables, complete);
  const taken = [...stated.candidates, ...stated.notUsed];
  const isThere = [...complete, ...stated.candidates].some(({ kind }) => kind === 'Savings' || kind === 'Budget');
  const unstated = (isThere ? complete : [...complete, ...incompleteCandidates(survey)]).flatMap((candidate) =>
    beside(candidate, taken),
  );
  const sheets = survey.outline.sheets.map(({ name }) => name);
  const inOrder = (some: readonly Candidate[]): readonly Candidate[] =>
    [...some].sort(
      (one, other) =>
        sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
        one.area.top - other.area.top ||
        one.area.left - other.area.left,
    );
  const of = (kind: ReadKind): readonly Candidate[] => {
    const said = stated.candidates.filter((candidate) => candidate.kind === kind);
    return inOrder(said.length > 0 ? said : contenders(unstated.filter((candidate) => candidate.kind === kind)));
  };
  const isStated = (kind: ReadKind): boolean => stated.candidates.some((candidate) => candidate.kind === kind);
  return {
    of,
    isUnclear: (kind) => of(kind).length > 1 && !(kind === 'Savings' && isStated(kind)),
    isStated,
    only: (kind) => (of(kind).length === 1 ? (of(kind)[0] ?? null) : null),
    problems: [...answers.problems, ...stated.problems],
  };
}

const locatedBy = ({ of, only, isUnclear, problems }: Found): LocatedTables => ({
  Savings: isUnclear('Savings') ? [] : of('Savings'),
  Budget: only('Budget'),
  Settings: only('Settings'),
  RagPolicy: only('RagPolicy'),
  Decisions: only('Decisions'),
  Milestones: only('Milestones'),
  ControlTotals: only('ControlTotals'),
  Mapping: only('Mapping'),
  Gap: only('Gap'),
  Scenarios: only('Scenarios'),
  Archive: only('Archive'),
  ChangeLog: only('ChangeLog'),
  ReplacedRows: only('ReplacedRows'),
  RagLog: only('RagLog'),
  BudgetArchive: only('BudgetArchive'),
  Snapshots: only('Snapshots'),
  Profiles: only('Profiles'),
  Drivers: only('Drivers'),
  Posts: only('Posts'),
  Virements: only('Virements'),
  Periods: only('Periods'),
  Actuals: only('Actuals'),
  Forecasts: only('Forecasts'),
  unclear: (['Savings', 'Budget', ...supporting, ...records] as const).filter(isUnclear),
  problems: [...problems, ...supporting.flatMap((kind) => (isUnclear(kind) ? unclear(of(kind)) : []))],
});

/** Finds the tables of a workbook, also where nobody can tell yet which of several is the savings or budget table. */
export const locateForMapping = (survey: Survey): LocatedTables => locatedBy(find(survey));

/**
 * Finds the tables of a tracker as a person has stated, else by their names, else by their headings. Fails where a
 * savings or budget table is not certain; `today` gives the year of the headings that the message shows.
 */
export function locateTables(survey: Survey, today: CalendarDate): Result<LocatedTables, TrackerFailure> {
  const found = find(survey);
  for (const kind of ['Savings', 'Budget'] as const) {
    if (found.isUnclear(kind)) {
      const failed = found.isStated(kind) ? severalStated(found.of(kind)) : ambiguous(found.of(kind));
      return fail(withStale(failed, found.problems));
    }
  }
  const located = locatedBy(found);
  if (located.Savings.length === 0 && located.Budget === null) {
    return fail(withStale(noTracker(survey, today), found.problems));
  }
  return succeed(located);
}

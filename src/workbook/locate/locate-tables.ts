import type { CalendarDate } from '../../finance/calendar-date';
import { financialYearOf, formatFinancialYear } from '../../finance/financial-year';
import { fail, succeed, type Result } from '../../finance/result';
import { areaAddress, withSheet } from '../cells/address';
import { failure, type TableCandidate, type TrackerFailure } from '../failure';
import type { Problem } from '../problem';
import { candidatesIn, type Candidate } from './candidates';
import { incompleteCandidates } from './incomplete';
import type { Survey } from './outline';

/** The tables that a tracker is read from; null for one that the workbook does not have. */
export interface LocatedTables {
  readonly Savings: Candidate | null;
  readonly Budget: Candidate | null;
  readonly Settings: Candidate | null;
  readonly RagPolicy: Candidate | null;
  readonly Decisions: Candidate | null;
  readonly Milestones: Candidate | null;
  readonly Mapping: Candidate | null;
  readonly ChangeLog: Candidate | null;
  readonly RagLog: Candidate | null;
  readonly Snapshots: Candidate | null;
  /** Kinds of which there are several tables that could not be told apart. */
  readonly unclear: readonly ReadKind[];
  /** Of tables that could not be told apart. */
  readonly problems: readonly Problem[];
}

type ReadKind = Exclude<keyof LocatedTables, 'problems' | 'unclear'>;

const whereIs = (candidate: Candidate): string =>
  withSheet(candidate.sheet, areaAddress(candidate.area)) +
  (candidate.tableName === null ? '' : ` (table ${candidate.tableName})`);

const asTableCandidate = (candidate: Candidate): TableCandidate => ({
  wanted: candidate.kind,
  sheet: candidate.sheet,
  address: areaAddress(candidate.area),
  tableName: candidate.tableName,
});

/** The candidates among which only a person can choose: one where the match is certain. */
function contenders(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.min(...candidates.map(({ nameRank }) => nameRank ?? Infinity));
  return best === Infinity ? candidates : candidates.filter(({ nameRank }) => nameRank === best);
}

function ambiguous(candidates: readonly Candidate[]): TrackerFailure {
  const kind = candidates[0]?.kind ?? 'Savings';
  return failure(
    'ambiguous',
    `Several tables might be the ${kind} table: ${candidates.map(whereIs).join('; ')}. ` +
      `Give the right one the table name ${kind} (Table Design, Table Name), or name its range so, and try again.`,
    {
      candidates: candidates.map(asTableCandidate),
      cells: candidates.map(({ sheet, area }) => ({ sheet, address: areaAddress({ ...area, rows: 1, columns: 1 }) })),
    },
  );
}

function unclear(candidates: readonly Candidate[]): Problem[] {
  const first = candidates[0];
  if (first === undefined) return [];
  return [
    {
      cell: withSheet(first.sheet, areaAddress({ ...first.area, rows: 1, columns: 1 })),
      kind: 'ambiguous table',
      found: `${candidates.length} tables that might be ${first.kind}: ${candidates.map(whereIs).join('; ')}`,
      expected: `one: none of them is used; give the right one the table name ${first.kind}`,
      severity: 'error',
    },
  ];
}

function noTracker(survey: Survey, today: CalendarDate): TrackerFailure {
  const sheets = survey.outline.sheets.map(({ name }) => name);
  const looked =
    sheets.length > 8 ? `${sheets.slice(0, 8).join(', ')} and ${sheets.length - 8} more` : sheets.join(', ');
  return failure(
    'no tracker',
    `No savings or budget table was found on the sheets ${looked}. A savings table has a row of headings with “Ref” and ` +
      `one such as “${formatFinancialYear(financialYearOf(today))} Target”; a budget table has “Code” or “Service” and “Budget”. Add the headings, or open another workbook.`,
  );
}

/**
 * Finds the tables of a tracker by their names, else by their headings. Fails where a savings or budget table is not
 * certain; `today` gives the year of the headings that the message shows.
 */
export function locateTables(survey: Survey, today: CalendarDate): Result<LocatedTables, TrackerFailure> {
  const complete = candidatesIn(survey);
  const isThere = complete.some(({ kind }) => kind === 'Savings' || kind === 'Budget');
  const all = isThere ? complete : [...complete, ...incompleteCandidates(survey)];
  const found = (kind: ReadKind): readonly Candidate[] =>
    contenders(all.filter((candidate) => candidate.kind === kind));
  const only = (kind: ReadKind): Candidate | null => (found(kind).length === 1 ? (found(kind)[0] ?? null) : null);

  for (const kind of ['Savings', 'Budget'] as const) if (found(kind).length > 1) return fail(ambiguous(found(kind)));
  const supporting = ['Settings', 'RagPolicy', 'Decisions', 'Milestones', 'Mapping'] as const;
  const records = ['ChangeLog', 'RagLog', 'Snapshots'] as const;
  const located = { Savings: only('Savings'), Budget: only('Budget') };
  if (located.Savings === null && located.Budget === null) return fail(noTracker(survey, today));
  return succeed({
    ...located,
    Settings: only('Settings'),
    RagPolicy: only('RagPolicy'),
    Decisions: only('Decisions'),
    Milestones: only('Milestones'),
    Mapping: only('Mapping'),
    ChangeLog: only('ChangeLog'),
    RagLog: only('RagLog'),
    Snapshots: only('Snapshots'),
    unclear: [...supporting, ...records].filter((kind) => found(kind).length > 1),
    problems: supporting.flatMap((kind) => (found(kind).length > 1 ? unclear(found(kind)) : [])),
  });
}

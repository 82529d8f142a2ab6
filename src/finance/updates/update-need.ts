import { addDays, type CalendarDate, compareDates, daysBetween } from '../calendar-date';
import { compareFinancialYears, type FinancialYear } from '../financial-year';
import type { Milestone } from '../milestone';
import { openMilestones } from '../open-milestones';
import type { RagStatus } from '../rag/status';
import { expectedSaving, yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import type { SavingsRow } from '../savings-row';

/** Something that a savings line lacks and that its owner should give. */
export type UpdateNeed =
  /** A target of this year without a forecast and with nothing delivered. */
  | { readonly kind: 'no figures'; readonly target: number }
  /** A line that is Amber or Red says what is being done about it. */
  | { readonly kind: 'no narrative'; readonly status: 'Amber' | 'Red' }
  | { readonly kind: 'never updated' }
  /** `since` is the first day on which it was too old; `age` is in days. */
  | { readonly kind: 'stale'; readonly updated: CalendarDate; readonly since: CalendarDate; readonly age: number }
  | {
      readonly kind: 'milestone overdue';
      /** Null where the line gives a date without a name. */
      readonly milestone: string | null;
      readonly due: CalendarDate;
      readonly days: number;
    };

/** What decides whether an update is due. */
export interface UpdateRules {
  /** The current financial year. */
  readonly year: FinancialYear;
  readonly asAt: CalendarDate;
  /** After more days than these an update is stale; null where nobody keeps the day of updates: then none is asked for. */
  readonly maxAge: number | null;
}

/** What one line needs; empty where it needs nothing. Nothing is asked of a line that is stopped. */
export function updateNeeds(
  { line, assessment }: SavingsRow,
  milestones: readonly Milestone[],
  rules: UpdateRules,
): readonly UpdateNeed[] {
  if (line.stage === 'Stopped') return [];
  const status = assessment?.status ?? null;
  const isOpen = line.stage !== 'Delivered' && status !== 'Blue' && isAskedFor(line, rules.year);
  return [
    ...noFigures(line, rules.year),
    ...(lacksNarrative(line, status) ? [{ kind: 'no narrative', status } as const] : []),
    ...(isOpen ? ageOf(line, rules) : []),
    ...overdue(line, milestones, rules.asAt),
  ];
}

/** Whether a line is Amber or Red and says nothing of it. Nothing is asked of a line that is stopped. */
export function lacksNarrative({ stage, narrative }: SavingsLine, status: RagStatus | null): status is 'Amber' | 'Red' {
  return stage !== 'Stopped' && (status === 'Amber' || status === 'Red') && isBlank(narrative);
}

function noFigures(line: SavingsLine, year: FinancialYear): readonly UpdateNeed[] {
  const { target } = yearOfSaving(line, year);
  const isMissing = target !== null && target !== 0 && expectedSaving(line, year) === null;
  return isMissing ? [{ kind: 'no figures', target }] : [];
}

function ageOf({ updated }: SavingsLine, { asAt, maxAge }: UpdateRules): readonly UpdateNeed[] {
  if (maxAge === null) return [];
  if (updated === null) return [{ kind: 'never updated' }];
  const age = daysBetween(updated, asAt);
  return age > maxAge ? [{ kind: 'stale', updated, since: addDays(updated, maxAge + 1), age }] : [];
}

/** Whether anything is asked or expected of the line this year or later. */
function isAskedFor({ years }: SavingsLine, current: FinancialYear): boolean {
  return years.some(
    ({ year, target, forecast }) =>
      compareFinancialYears(year, current) >= 0 && ((target ?? 0) !== 0 || (forecast ?? 0) !== 0),
  );
}

/** The overdue milestones, longest overdue first; the line's own may be a row of the table as well, and counts once. */
function overdue(line: SavingsLine, milestones: readonly Milestone[], asAt: CalendarDate): readonly UpdateNeed[] {
  const late = new Map<string, Extract<UpdateNeed, { kind: 'milestone overdue' }>>();
  for (const { milestone, due } of openMilestones(line, milestones)) {
    if (due === null || compareDates(due, asAt) >= 0) continue;
    const days = daysBetween(due, asAt);
    late.set(`${milestone?.trim().toLowerCase() ?? ''} ${days}`, { kind: 'milestone overdue', milestone, due, days });
  }
  return [...late.values()].sort((one, other) => other.days - one.days);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

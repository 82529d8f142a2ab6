import { type CalendarDate, compareDates } from '../calendar-date';
import type { Milestone } from '../milestone';
import { groupRows } from '../rollup/groups';
import type { SavingsLine } from '../savings-line';
import type { SavingsRow } from '../savings-row';
import { type UpdateNeed, updateNeeds, type UpdateRules } from './update-need';

/** A line of which an update is due, and what it needs. */
export interface DueLine {
  readonly line: SavingsLine;
  /** At least one. */
  readonly needs: readonly UpdateNeed[];
}

/** What one owner or department has to update. */
export interface DueGroup {
  /** Null for the lines that do not say whose they are. */
  readonly name: string | null;
  /** In the order of the table. */
  readonly lines: readonly DueLine[];
  /** The first day on which one of them was stale; null where none is. */
  readonly since: CalendarDate | null;
}

/** How the list of updates is made. */
export interface UpdatesOptions extends Omit<UpdateRules, 'maxAge'> {
  /** The same for all lines, or a line's own, since a policy may tell departments apart. */
  readonly maxAge: number | ((line: SavingsLine) => number | null);
  readonly by: 'owner' | 'department';
  /** The rows of the milestones table of a line, by its reference; none where it is left out. */
  readonly milestones?: (ref: string) => readonly Milestone[];
}

/** Whose updates are due, since when and what for: the list of the next update. Who has nothing to update is not on it. */
export function updatesDue(rows: readonly SavingsRow[], options: UpdatesOptions): readonly DueGroup[] {
  const { by, maxAge, milestones = () => [] } = options;
  const ageOf = typeof maxAge === 'number' ? () => maxAge : maxAge;
  const due = rows
    .map((row) => {
      const rules = { ...options, maxAge: ageOf(row.line) };
      return { line: row.line, needs: updateNeeds(row, milestones(row.line.ref), rules) };
    })
    .filter(({ needs }) => needs.length > 0);
  return groupRows(due, by).map(({ name, rows: lines }) => ({ name, lines, since: firstStale(lines) }));
}

function firstStale(lines: readonly DueLine[]): CalendarDate | null {
  const since = lines.flatMap(({ needs }) => needs.flatMap((need) => (need.kind === 'stale' ? [need.since] : [])));
  return since.sort(compareDates)[0] ?? null;
}

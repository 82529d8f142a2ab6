import { type DueGroup, updatesDue } from '../../finance/updates/updates-due';
import { groupKey, groupRows, type LineAttribute } from '../../finance/rollup/groups';
import { lineRulesOf } from '../assess/line-rules';
import type { ReadWorkbook } from '../assemble-workbook';
import type { AssessedSaving, Tracker } from '../tracker';

/** Whose lines: an owner's, or a department's; blank for the lines that name none. */
export interface LinesOf {
  readonly by: 'owner' | 'department';
  readonly name: string | null;
}

/** The names that lines go by, in the order of the table; null last, for the lines that name none. */
export const namesIn = ({ savings }: Tracker, by: LineAttribute): readonly (string | null)[] =>
  groupRows(savings, by).map(({ name }) => name);

/** The lines of an owner or of a department, without regard to case and spaces. */
export function myLines({ savings }: Tracker, { by, name }: LinesOf): readonly AssessedSaving[] {
  const wanted = groupKey(name ?? '');
  return savings.filter(({ line }) => groupKey(line[by] ?? '') === wanted);
}

/** Whose updates are due, since when and what for. Who has nothing to update is not on the list. */
export function nextUpdates(workbook: ReadWorkbook, by: LinesOf['by']): readonly DueGroup[] {
  const { settings, savings } = workbook.tracker;
  const rules = lineRulesOf(workbook);
  const { year, asAt } = settings;
  return updatesDue(savings, { by, year, asAt, maxAge: rules.maxAge, milestones: rules.milestones });
}

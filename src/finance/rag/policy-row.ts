import { groupKey } from '../rollup/groups';
import type { PolicyRow, RagMeasure, RagPolicy } from './policy';

/** What of a line a policy row's `Applies to` may name. */
export interface Scope {
  readonly department: string | null;
  readonly level: string | null;
}

/**
 * The most specific row of a policy for a measure: one that names the line's department, else one that names its
 * level, else one for all lines; the first of several alike. Null where there is none.
 */
export function policyRowFor(policy: RagPolicy, measure: RagMeasure, scope: Scope): PolicyRow | null {
  const rows = policy.rows.filter((row) => row.measure === measure);
  const naming = (name: string | null) =>
    name === null
      ? undefined
      : rows.find((row) => row.appliesTo !== null && groupKey(row.appliesTo) === groupKey(name));
  return naming(scope.department) ?? naming(scope.level) ?? rows.find((row) => row.appliesTo === null) ?? null;
}

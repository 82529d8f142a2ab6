import { groupBy } from '../group-by';
import { refKey } from '../reference';
import { fail, type Result, succeed } from '../result';
import { fieldKey, type MergeField } from './field';
import type { MergeResult } from './merge-copies';
import { canAccept, isSafe, type MergeItem } from './merge-item';
import type { MergeLine } from './merge-table';
import type { FieldValue } from './value';

/** What a person says to an item. What nobody has said anything to is left as it is. */
export type MergeDecision = 'accept' | 'refuse';

/** A change of the master that was accepted. `copies` are those that it came from. */
export type MergeChange =
  | {
      readonly kind: 'set';
      readonly ref: string;
      readonly field: MergeField;
      readonly from: FieldValue;
      readonly to: FieldValue;
      readonly copies: readonly string[];
    }
  | { readonly kind: 'add'; readonly line: MergeLine; readonly copies: readonly string[] }
  | { readonly kind: 'remove'; readonly ref: string; readonly copies: readonly string[] };

/** Why some decisions cannot be carried out; nothing is then. */
export interface DecisionProblem {
  readonly kind: 'unknown item' | 'cannot be accepted' | 'contradiction';
  /** The items that it is about. */
  readonly ids: readonly string[];
}

/** What may be accepted without asking anybody: a department's own cells that nobody else has changed. */
export function safeDecisions({ items }: MergeResult): ReadonlyMap<string, MergeDecision> {
  return new Map(items.filter(isSafe).map(({ id }) => [id, 'accept'] as const));
}

/**
 * The changes of the master that the decisions come to, in the order of the items. Fails where an accepted item is not
 * in the list, cannot be accepted, or where two of them want different things of one cell or line.
 */
export function decide(
  { items }: MergeResult,
  decisions: ReadonlyMap<string, MergeDecision>,
): Result<readonly MergeChange[], readonly DecisionProblem[]> {
  const byId = new Map(items.map((item) => [item.id, item] as const));
  const ids = [...decisions].filter(([, decision]) => decision === 'accept').map(([id]) => id);
  const accepted = items.filter(({ id }) => decisions.get(id) === 'accept');
  const problems: readonly DecisionProblem[] = [
    ...ids.filter((id) => !byId.has(id)).map((id) => ({ kind: 'unknown item' as const, ids: [id] })),
    ...accepted
      .filter((item) => !canAccept(item))
      .map(({ id }) => ({ kind: 'cannot be accepted' as const, ids: [id] })),
    ...contradictions(accepted),
  ];
  return problems.length > 0 ? fail(problems) : succeed(accepted.flatMap(changeOf));
}

/** Two wishes for one cell; or for one line, unless all of them are for cells of it. */
function contradictions(accepted: readonly MergeItem[]): readonly DecisionProblem[] {
  const byLine = [...groupBy(accepted, ({ ref }) => refKey(ref)).values()];
  return byLine
    .flatMap((same) =>
      same.some(({ of }) => of === 'line')
        ? [same]
        : [...groupBy(same, (item) => (item.of === 'field' ? fieldKey(item.field) : '')).values()],
    )
    .filter((same) => same.length > 1)
    .map((same) => ({ kind: 'contradiction', ids: same.map(({ id }) => id) }));
}

function changeOf(item: MergeItem): readonly MergeChange[] {
  const { ref, copies } = item;
  if (item.of === 'field') {
    return [{ kind: 'set', ref, field: item.field, from: item.master, to: item.copy, copies }];
  }
  switch (item.outcome) {
    case 'new line':
    case 'gone from master':
      return [{ kind: 'add', line: item.line, copies }];
    case 'removed from copy':
    case 'removed from copy, changed in master':
    case 'not in copy':
      return [{ kind: 'remove', ref, copies }];
    case 'reference taken in master':
    case 'reference twice in copy':
    case 'reference twice in master':
    case 'no reference':
      return [];
  }
}

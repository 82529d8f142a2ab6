import { refKey } from '../reference';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import { acrossCopies } from './across-copies';
import { fieldKey } from './field';
import { type CopyFindings, mergeCopy } from './merge-copy';
import type { FieldOutcome, MergeItem, MergeNote } from './merge-item';
import type { DepartmentalCopy, MergeTable } from './merge-table';

/** Everything that departmental copies say against the master. Nothing is applied by it. */
export interface MergeResult {
  /** What a person accepts or refuses, or has to mend first; in the order of the master's lines and columns. */
  readonly items: readonly MergeItem[];
  /** Cells that need no decision: changed in the master alone, or the same way in both. */
  readonly settled: readonly MergeItem[];
  readonly notes: readonly MergeNote[];
  /** Cells that nobody has changed. */
  readonly unchanged: number;
}

const needsNoDecision: readonly MergeItem['outcome'][] = [
  'changed in master only',
  'same change in both',
] satisfies readonly FieldOutcome[];

/** Compares departmental copies with the master, three ways where it is known what was sent, else two ways. */
export function* mergeCopies(master: MergeTable, copies: readonly DepartmentalCopy[]): Steps<MergeResult> {
  const inOrder = [...copies].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found: CopyFindings[] = [];
  for (const copy of inOrder) found.push(yield* mergeCopy(master, copy));
  const together = yield* acrossCopies(found.flatMap((findings) => findings.items));
  const items = yield* inMasterOrder(together, master);
  return {
    items: items.filter(({ outcome }) => !needsNoDecision.includes(outcome)),
    settled: items.filter(({ outcome }) => needsNoDecision.includes(outcome)),
    notes: found.flatMap(({ notes }) => notes),
    unchanged: found.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

/** By the master's lines, then by its columns, whole lines first; lines that the master does not have come last. */
function* inMasterOrder(items: readonly MergeItem[], { lines, fields }: MergeTable): Steps<readonly MergeItem[]> {
  const rows = new Map(lines.map(({ ref }, place) => [refKey(ref), place] as const));
  const columns = new Map(fields.map((field, place) => [fieldKey(field), place] as const));
  const column = (item: MergeItem) => (item.of === 'line' ? -1 : (columns.get(fieldKey(item.field)) ?? fields.length));
  const byRow = yield* groupInSteps(items, ({ ref }) => rows.get(refKey(ref)) ?? lines.length);
  const inRows = [...byRow].sort(([a], [b]) => a - b);
  const sorted = yield* mapInSteps(inRows, ([, ofRow]) =>
    [...ofRow].sort((a, b) => column(a) - column(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  );
  return sorted.flat();
}

import { refKey } from '../../finance/reference';
import { groupInSteps, mapInSteps, type Steps } from '../../finance/steps';
import { keyOf } from './line-keys';
import type { ContentsColumn, ContentsRow } from './table-contents';

/**
 * Budget rows with keys that tell apart the lines of a code that stands twice, by what their Kind says: `1040 · Income`. Where
 * it says the same or nothing, the keys stay alike, and no edit finds either of them. In steps.
 */
export function* withKinds(
  rows: readonly ContentsRow[],
  columns: readonly ContentsColumn[],
): Steps<readonly ContentsRow[]> {
  const at = columns.findIndex(({ field }) => field === 'kind');
  if (at === -1) return rows;
  const lines = rows.filter(({ kind }) => kind === 'line');
  const byCode = yield* groupInSteps(lines, ({ ref }) => refKey(ref));
  return yield* mapInSteps(rows, (row) => {
    const isDoubled = row.kind === 'line' && row.ref !== '' && (byCode.get(refKey(row.ref))?.length ?? 0) > 1;
    return isDoubled ? { ...row, key: keyOf([row.ref, row.cells[at]?.value ?? '']) } : row;
  });
}

/** Says of lines whether their key names them alone, so that an edit finds each. */
export function namedAlone(rows: readonly ContentsRow[]): (row: Pick<ContentsRow, 'key'>) => boolean {
  const counts = new Map<string, number>();
  for (const { kind, ref, key } of rows) {
    if (kind !== 'line') continue;
    for (const name of new Set([refKey(ref), refKey(key)])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ({ key }) => counts.get(refKey(key)) === 1;
}

/** What is said of a code whose lines cannot be told apart. */
export const sayDoubled = (code: string, rows: readonly number[]): string =>
  `The code ${code} stands on rows ${rows.join(' and ')}. Write Spend in the Kind column of one and Income in that of the other, or give each a code of its own.`;

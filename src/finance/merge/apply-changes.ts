import { groupBy } from '../group-by';
import { refKey } from '../reference';
import type { MergeChange } from './decide';
import { fieldKey } from './field';
import type { MergeLine, MergeTable } from './merge-table';
import { type FieldCell } from './value';

/** The master after some changes; lines that are added come last, with the columns that the master has. */
export function applyChanges(master: MergeTable, changes: readonly MergeChange[]): MergeTable {
  const removed = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [refKey(change.ref)] : [])));
  const sets = groupBy(
    changes.filter((change) => change.kind === 'set'),
    ({ ref }) => refKey(ref),
  );
  const added = changes.flatMap((change) => (change.kind === 'add' ? [inColumnsOf(master, change.line)] : []));
  const kept = master.lines
    .filter(({ ref }) => !removed.has(refKey(ref)))
    .map((line) => {
      const own = sets.get(refKey(line.ref)) ?? [];
      const cells = own.map(({ field, to }) => {
        const key = fieldKey(field);
        return [key, { value: to, isFormula: false, place: line.cells.get(key)?.place ?? line.place }] as const;
      });
      return own.length === 0 ? line : { ...line, cells: new Map<string, FieldCell>([...line.cells, ...cells]) };
    });
  return { ...master, lines: [...kept, ...added] };
}

function inColumnsOf({ fields }: MergeTable, line: MergeLine): MergeLine {
  const cells = fields.map((field) => {
    const { value, place } = line.cells.get(fieldKey(field)) ?? {
      value: { kind: 'blank' as const },
      place: line.place,
    };
    return [fieldKey(field), { value, isFormula: false, place }] as const;
  });
  return { ...line, cells: new Map<string, FieldCell>(cells) };
}

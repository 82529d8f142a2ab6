import { refKey } from '../reference';
import { groupKey } from '../rollup/groups';
import { groupInSteps, mapInSteps, type Steps } from '../steps';
import { compareCells } from './compare-cells';
import { fieldKey, isCompared } from './field';
import type { LineItem, LineOutcome, MergeItem, MergeNote } from './merge-item';
import type { DepartmentalCopy, MergeLine, MergeTable } from './merge-table';
import { markRenumbered } from './renumbered';
import { sameValue } from './value';

/** What one copy says, before the other copies are looked at. */
export interface CopyFindings {
  readonly items: readonly MergeItem[];
  readonly notes: readonly MergeNote[];
  /** Cells that are the same in the copy and in the master, and as they were sent where that is known. */
  readonly unchanged: number;
}

type LinesByRef = ReadonlyMap<string, readonly MergeLine[]>;

/** The cells of a line are many, and a word in one of them may be looked for in the whole master. */
const linesInOneStep = 10;

/** Compares one copy with the master, line by line. */
export function* mergeCopy(master: MergeTable, copy: DepartmentalCopy): Steps<CopyFindings> {
  const ours = yield* byRef(master);
  const theirs = yield* byRef(copy.table);
  const sent = copy.asSent === null ? null : yield* byRef(copy.asSent);
  const found = yield* mapInSteps([...theirs], ([key, lines]) => findingsOn(key, lines), linesInOneStep);
  const gone = [...(sent ?? inDepartment(ours, copy.department)).keys()].filter(
    (key) => key !== '' && !theirs.has(key),
  );
  const missing = yield* mapInSteps(gone, (key) => {
    const own = only(ours, key);
    return own === null ? [] : [lineItem(copy, missingOutcome(own, sent === null ? null : only(sent, key)), own)];
  });
  return {
    items: markRenumbered([...found.flatMap(({ items }) => items), ...missing.flat()]),
    notes: [...sentNotes(copy), ...columnNotes(master, copy), ...found.flatMap(({ notes }) => notes)],
    unchanged: found.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };

  function findingsOn(key: string, lines: readonly MergeLine[]): CopyFindings {
    const [line] = lines;
    if (line === undefined) return nothing;
    if (key === '') return listed('no reference', lines);
    if (lines.length > 1) return listed('reference twice in copy', lines);
    if ((ours.get(key)?.length ?? 0) > 1) return listed('reference twice in master', lines);
    const own = only(ours, key);
    const base = sent === null ? null : only(sent, key);
    if (own === null) return withoutMaster(line, base);
    const isNew = sent !== null && base === null;
    if (isNew && !isSameLine(own, line) && isAnother(own, line)) {
      return { ...nothing, items: [{ ...lineItem(copy, 'reference taken in master', line), takenBy: own }] };
    }
    return matched(own, line, base);
  }

  /** Whether two lines of one reference are told apart by whose they are or by what they are called. */
  function isAnother(own: MergeLine, line: MergeLine): boolean {
    const areTwo = (one: string | null, other: string | null): boolean =>
      one !== null && other !== null && groupKey(one) !== groupKey(other);
    return areTwo(own.department, line.department ?? copy.department) || areTwo(own.title, line.title);
  }

  function listed(outcome: LineOutcome, lines: readonly MergeLine[]): CopyFindings {
    return { ...nothing, items: lines.map((line) => lineItem(copy, outcome, line)) };
  }

  function withoutMaster(line: MergeLine, base: MergeLine | null): CopyFindings {
    if (base === null) return listed('new line', [line]);
    return isSameLine(base, line) ? nothing : listed('gone from master', [line]);
  }

  function matched(own: MergeLine, line: MergeLine, base: MergeLine | null): CopyFindings {
    const isElsewhere =
      copy.department !== null && own.department !== null && groupKey(own.department) !== groupKey(copy.department);
    const note = (kind: MergeNote['kind']): MergeNote => ({ kind, copy: copy.name, of: own.ref });
    const { items, unchanged } = compareCells({ master, own, line, base, copy: copy.name, isElsewhere });
    return {
      items,
      unchanged,
      notes: [
        ...(own.ref === line.ref ? [] : [note('reference written differently')]),
        ...(isElsewhere ? [note('line of another department')] : []),
        ...(sent !== null && base === null ? [note('nothing known of what was sent')] : []),
      ],
    };
  }
}

function missingOutcome(own: MergeLine, base: MergeLine | null): LineOutcome {
  if (base === null) return 'not in copy';
  return isSameLine(base, own) ? 'removed from copy' : 'removed from copy, changed in master';
}

const nothing: CopyFindings = { items: [], notes: [], unchanged: 0 };

const byRef = (table: MergeTable): Steps<LinesByRef> => groupInSteps(table.lines, ({ ref }) => refKey(ref));

/** The one line with a reference; null where there is none or more than one. */
function only(lines: LinesByRef, key: string): MergeLine | null {
  const found = lines.get(key) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The lines that a department was sent, as far as can be told from their department alone. */
function inDepartment(lines: LinesByRef, department: string | null): LinesByRef {
  if (department === null) return new Map();
  return new Map(
    [...lines].filter(([, same]) => same.every((line) => groupKey(line.department ?? '') === groupKey(department))),
  );
}

function lineItem(copy: DepartmentalCopy, outcome: LineOutcome, line: MergeLine): LineItem {
  const { ref, title, place } = line;
  const where = outcome === 'no reference' || outcome === 'reference twice in copy' ? ` ${place}` : '';
  const id = `${refKey(ref)} | ${outcome}${where}`;
  return {
    of: 'line',
    id,
    outcome,
    copies: [copy.name],
    ref,
    title,
    place,
    line,
    takenBy: null,
    renumbered: null,
    otherCopy: null,
  };
}

/** Whether two lines say the same in the columns that both have. */
export function isSameLine(a: MergeLine, b: MergeLine): boolean {
  return [...a.cells].every(([key, { value }]) => {
    const other = b.cells.get(key);
    return other === undefined || sameValue(value, other.value);
  });
}

const sentNotes = ({ name, asSent }: DepartmentalCopy): readonly MergeNote[] =>
  asSent === null ? [{ kind: 'nothing known of what was sent', copy: name, of: null }] : [];

function columnNotes(master: MergeTable, { name, table }: DepartmentalCopy): readonly MergeNote[] {
  const [ours, theirs] = [master, table].map(({ fields }) => fields.filter(isCompared).map(fieldKey));
  const beyond = (some: readonly string[] = [], others: readonly string[] = []) =>
    some.filter((key) => !others.includes(key));
  return [
    ...beyond(ours, theirs).map((of) => ({ kind: 'column not in copy' as const, copy: name, of })),
    ...beyond(theirs, ours).map((of) => ({ kind: 'column not in master' as const, copy: name, of })),
  ];
}

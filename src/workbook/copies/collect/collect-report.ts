import { formatDate, isoDate } from '../../../finance/calendar-date';
import { fromSerial } from '../../../finance/excel-serial';
import type { MergeDecision } from '../../../finance/merge/decide';
import { canAccept, type MergeItem, type MergeNote } from '../../../finance/merge/merge-item';
import { sayItem } from '../../../finance/merge/say-item';
import { likelyValue } from '../../../finance/merge/unlikely';
import { showValue, type FieldValue } from '../../../finance/merge/value';
import type { CellValue } from '../../cells/cell-value';
import type { CellEdit, EditPlan } from '../../edits/edit-plan';
import { holdsDays } from '../field-value';
import type { Collection } from './collect-copies';
import { namesOf } from './finding-name';
import { type LeftColumn, sayLeftColumn } from './left-column';

/** A cell of the master that was changed. */
export interface AppliedChange {
  readonly ref: string;
  readonly title: string | null;
  readonly column: string;
  /** A date as a reader writes it, not as Excel's number; `''` for a blank cell. */
  readonly from: CellValue;
  readonly to: CellValue;
  /** From which copies it came. */
  readonly why: string;
}

/** A finding that was left for a person, or that one has answered beforehand. */
export interface ListedFinding {
  /** By which it is answered: see `answersTo`. */
  readonly name: string;
  readonly outcome: MergeItem['outcome'];
  readonly ref: string;
  readonly title: string | null;
  /** Null for a finding on a whole line. */
  readonly column: string | null;
  /** As a reader is shown them; null where there is none or it is not known. */
  readonly master: string | null;
  readonly sent: string | null;
  readonly copy: string | null;
  /** What should stand there; null where the copy's value is not doubted. */
  readonly expected: string | null;
  readonly copies: readonly string[];
  /** Where it stands in the copy, or in the master where the copy does not have it. */
  readonly place: string;
  /** A sentence with what to do. */
  readonly says: string;
}

/** What a collection found and did, with nothing left out. */
export interface CollectReport {
  readonly copies: readonly {
    readonly file: string;
    readonly department: string | null;
    /** Such as `2014-09-01`. */
    readonly sent: string | null;
    readonly lines: number;
  }[];
  readonly refused: readonly { readonly file: string; readonly message: string }[];
  readonly applied: readonly AppliedChange[];
  /** References of lines that were added and removed. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Findings that are to be decided. */
  readonly listed: readonly ListedFinding[];
  /** Findings that a person left as the master has them. */
  readonly kept: readonly ListedFinding[];
  /** What was accepted and could not be written. */
  readonly problems: readonly { readonly cell: string; readonly found: string; readonly expected: string }[];
  /** Each with a sentence on what to do. */
  readonly leftColumns: readonly (LeftColumn & { readonly says: string })[];
  readonly notes: readonly string[];
  /** Cells that changed in the master alone or the same way on both sides. */
  readonly settled: number;
  readonly unchanged: number;
}

const shown = (value: FieldValue | null): string | null => (value === null ? null : showValue(value));

/** What a cell held or holds, with a date as a date. */
function saidOf(value: CellValue, field: string): CellValue {
  if (typeof value !== 'number' || !holdsDays(field)) return value;
  const date = fromSerial(value);
  return date.ok ? formatDate(date.value) : value;
}

const appliedChange = ({ ref, title, column, field, from, to, why }: CellEdit): AppliedChange => ({
  ref,
  title,
  column,
  from: saidOf(from, field),
  to: saidOf(to, field),
  why,
});

function expectedOf(item: MergeItem): string | null {
  if (item.of === 'line') return null;
  if (item.copy.kind === 'unreadable') return item.copy.expected;
  return item.outcome === 'unlikely value' ? likelyValue(item.copy) : null;
}

function findingOf(item: MergeItem, name: string, headingOf: Collection['headingOf']): ListedFinding {
  const { outcome, ref, title, copies, place } = item;
  const isField = item.of === 'field';
  return {
    name,
    outcome,
    ref,
    title,
    column: isField ? headingOf(item.field) : null,
    master: isField ? shown(item.master) : null,
    sent: isField ? shown(item.sent) : null,
    copy: isField ? shown(item.copy) : null,
    expected: expectedOf(item),
    copies,
    place,
    says: sayItem(item, headingOf),
  };
}

/** A sentence on what needs no decision; null for what the list of columns says already. */
function sayNote({ kind, copy, of: about }: MergeNote): string | null {
  const of = about ?? 'each line';
  switch (kind) {
    case 'reference written differently':
      return `${copy} writes the reference ${of} differently; it is taken for the same line.`;
    case 'line of another department':
      return `${copy} has ${of}, which is of another department in the master; nothing of it is taken without asking.`;
    case 'column not in copy':
      return `${copy} has no column that is recognised as ${of}; nothing is taken for it.`;
    case 'nothing known of what was sent':
      return `${copy} does not say what ${of} held when it was sent, so nobody can tell which side has changed it.`;
    case 'column not in master':
      return null;
  }
}

const formulaNotes = ({ merge }: Collection): string[] =>
  merge.items.flatMap((item) =>
    item.of === 'field' && item.isFormulaInCopy && canAccept(item)
      ? [`${item.copies.join(' and ')} has a formula in ${item.ref} (${item.place}); its result counts.`]
      : [],
  );

/** What a reader should know of copies and needs no decision, as sentences. */
export const collectNotes = (collection: Collection): readonly string[] => [
  ...collection.merge.notes.map(sayNote).filter((note) => note !== null),
  ...formulaNotes(collection),
];

/** Says what was found, what the plan does of it, and what is left for a person. */
export function collectReport(
  collection: Collection,
  decisions: ReadonlyMap<string, MergeDecision>,
  plan: EditPlan,
): CollectReport {
  const { merge, copies, refused, leftColumns, headingOf } = collection;
  const nameOf = namesOf(merge.items, collection);
  const answered = (answer: MergeDecision | undefined): ListedFinding[] =>
    merge.items
      .filter(({ id }) => decisions.get(id) === answer)
      .map((item) => findingOf(item, nameOf(item), headingOf));
  return {
    copies: copies.map(({ name, department, sent, lines }) => ({
      file: name,
      department,
      sent: sent === null ? null : isoDate(sent),
      lines,
    })),
    refused,
    applied: plan.edits.map(appliedChange),
    added: plan.rowsAdded.map(({ ref }) => ref),
    removed: plan.rowsRemoved.map(({ ref }) => ref),
    listed: answered(undefined),
    kept: answered('refuse'),
    problems: plan.problems.map(({ cell, found, expected }) => ({ cell, found, expected })),
    leftColumns: leftColumns.map((column) => ({ ...column, says: sayLeftColumn(column) })),
    notes: collectNotes(collection),
    settled: merge.settled.length,
    unchanged: merge.unchanged,
  };
}

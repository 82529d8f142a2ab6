import { refKey } from '../reference';
import { fieldKey, isCompared, type MergeField } from './field';
import { mayDepartmentWrite } from './may-write';
import type { FieldItem, FieldOutcome } from './merge-item';
import type { MergeLine, MergeTable } from './merge-table';
import { isUnlikely } from './unlikely';
import { type FieldCell, type FieldValue, isBlankValue, sameValue } from './value';

/** One line in the master, in a copy, and as it was sent. */
export interface MatchedLine {
  readonly master: MergeTable;
  readonly own: MergeLine;
  readonly line: MergeLine;
  /** Null where it is not known. */
  readonly base: MergeLine | null;
  /** The name of the copy. */
  readonly copy: string;
  /** The line is of another department than the copy was sent to: nothing of it is theirs. */
  readonly isElsewhere: boolean;
}

/** The cells in which a copy and the master are not alike, or have both changed; a column that one lacks is left out. */
export function compareCells(matched: MatchedLine): {
  readonly items: readonly FieldItem[];
  readonly unchanged: number;
} {
  const { own, line, base } = matched;
  const compared = matched.master.fields.filter(isCompared).flatMap((field) => {
    const key = fieldKey(field);
    const [master, copy, sent] = [own.cells.get(key), line.cells.get(key), base?.cells.get(key)];
    return master === undefined || copy === undefined ? [] : [{ field, master, copy, sent: sent?.value ?? null }];
  });
  const items = compared.flatMap(({ field, master, copy, sent }) => {
    const isTheirs = !matched.isElsewhere && mayDepartmentWrite(field, master.value, copy.value);
    const found = outcomeOf(master, copy.value, sent);
    const outcome = found === 'changed in copy' ? askedAs(matched, field, copy.value, isTheirs) : found;
    return outcome === null ? [] : [itemOf(matched, { field, master, copy, sent, isTheirs, outcome })];
  });
  return { items, unchanged: compared.length - items.length };
}

/** Null where nothing has changed. */
function outcomeOf(master: FieldCell, copy: FieldValue, sent: FieldValue | null): FieldOutcome | null {
  if (sameValue(master.value, copy)) {
    return sent === null || sameValue(sent, copy) ? null : 'same change in both';
  }
  if (sent !== null && sameValue(sent, copy)) return 'changed in master only';
  if (copy.kind === 'unreadable') return 'cannot be read';
  if (master.isFormula) return 'formula in master';
  if (sent === null) return 'differs';
  return sameValue(sent, master.value) ? 'changed in copy' : 'conflict';
}

/** What only the copy has changed, by what a person has to be asked about. */
function askedAs({ master, own }: MatchedLine, field: MergeField, copy: FieldValue, isTheirs: boolean): FieldOutcome {
  if (!isTheirs) return 'not yours to change';
  if (isBlankValue(copy)) return 'becomes blank';
  return isUnlikely(master, own, field, copy) ? 'unlikely value' : 'changed in copy';
}

interface ComparedCell {
  readonly field: MergeField;
  readonly master: FieldCell;
  readonly copy: FieldCell;
  readonly sent: FieldValue | null;
  readonly isTheirs: boolean;
  readonly outcome: FieldOutcome;
}

function itemOf({ own, copy: name }: MatchedLine, cell: ComparedCell): FieldItem {
  return {
    of: 'field',
    id: `${refKey(own.ref)} | ${fieldKey(cell.field)}`,
    outcome: cell.outcome,
    copies: [name],
    ref: own.ref,
    title: own.title,
    place: cell.copy.place,
    otherCopy: null,
    field: cell.field,
    master: cell.master.value,
    sent: cell.sent,
    copy: cell.copy.value,
    isFormulaInCopy: cell.copy.isFormula && !cell.master.isFormula,
    isTheirs: cell.isTheirs,
  };
}

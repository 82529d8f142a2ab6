import type { MergeField } from './field';
import { canAccept, type FieldItem, type LineItem, type MergeItem } from './merge-item';
import type { MergeLine } from './merge-table';
import { likelyValue } from './unlikely';
import { showValue } from './value';

/**
 * A sentence on an item: which line and column, what stands where, and what to do about it.
 * @param headingOf how the master heads a column
 */
export function sayItem(item: MergeItem, headingOf: (field: MergeField) => string): string {
  const says = item.of === 'field' ? sayField(item, headingOf(item.field)) : sayLine(item);
  const formula =
    item.of === 'field' && item.isFormulaInCopy && canAccept(item)
      ? ' The copy has a formula there; its result counts.'
      : '';
  const other = item.otherCopy === null ? '' : ` ${otherCopyWords[item.otherCopy]}`;
  const renumbered = item.of === 'line' && item.renumbered !== null ? ` ${renumberedWords(item, item.renumbered)}` : '';
  return `${says}${formula}${renumbered}${other}`;
}

const renumberedWords = ({ outcome }: LineItem, ref: string): string =>
  outcome === 'new line'
    ? `It has the title of ${ref}, which is no longer there: if it is that line under a new reference, accept both or neither.`
    : `${ref} there is new and has its title: if it is this line under a new reference, accept both or neither.`;

const otherCopyWords: Readonly<Record<NonNullable<MergeItem['otherCopy']>, string>> = {
  'wants something else': 'Another copy wants something else.',
  'changes other cells': 'Another copy changes other cells of this line: see that they go together.',
};

function sayField(item: FieldItem, heading: string): string {
  const [master, copy] = [showValue(item.master), showValue(item.copy)];
  const what = `${heading} of ${item.ref}`;
  const theirs = `${item.copies.join(' and ')} (${item.place})`;
  const sent = item.sent === null ? '' : `, sent as ${showValue(item.sent)}`;
  switch (item.outcome) {
    case 'changed in copy':
      return `${what}: ${master} becomes ${copy} by ${theirs}.`;
    case 'becomes blank':
      return `${what}: ${master} becomes blank by ${theirs}. Accept it only if nothing is to stand there.`;
    case 'unlikely value':
      return `${what}: ${master} becomes ${copy} by ${theirs}; expected is ${likelyValue(item.copy)}. Accept it only if it is meant.`;
    case 'not yours to change':
      return `${what}: ${theirs} changed ${master} to ${copy}, which a department may not; accept it only if it was decided.`;
    case 'conflict':
      return `${what}: the master has ${master}${sent}, and ${theirs} has ${copy}. Choose one.`;
    case 'differs':
      return `${what}: the master has ${master} and ${theirs} has ${copy}; what was sent is not known. Choose one.`;
    case 'cannot be read': {
      const expected = item.copy.kind === 'unreadable' ? item.copy.expected : 'a value';
      return `${what}: ${theirs} has ${copy}; it should be ${expected}. Correct it in the copy and collect again.`;
    }
    case 'formula in master':
      return `${what}: ${theirs} has ${copy}, but the master computes ${master} by a formula, which is kept.`;
    case 'changed in master only':
      return `${what}: the master has ${master} since it was sent; ${theirs} still has ${copy}.`;
    case 'same change in both':
      return `${what}: both now have ${copy}.`;
  }
}

const nameOf = ({ ref, title }: Pick<MergeLine, 'ref' | 'title'>): string =>
  title === null ? ref : `${ref} (${title})`.trim();

const isOf = ({ department }: MergeLine): string => (department === null ? '' : ` of ${department}`);

function sayLine(item: LineItem): string {
  const { outcome, copies, place, takenBy } = item;
  const name = nameOf(item);
  const theirs = copies.join(' and ');
  switch (outcome) {
    case 'new line':
      return `${name} is new in ${theirs} (${place}).`;
    case 'removed from copy':
      return `${name} was sent and is no longer in ${theirs}. Accept to remove it from the master.`;
    case 'removed from copy, changed in master':
      return `${name} is no longer in ${theirs}, and the master has changed it since it was sent. Accept to remove it all the same.`;
    case 'not in copy':
      return `${name} is not in ${theirs}; whether it was sent is not known. Accept to remove it from the master.`;
    case 'gone from master':
      return `${name} is no longer in the master, and ${theirs} (${place}) has changed it since it was sent. Accept to add it again.`;
    case 'reference taken in master': {
      const other = takenBy === null ? 'another line' : `${nameOf(takenBy)}${isOf(takenBy)}`;
      return `${name} is new in ${theirs} (${place}), but in the master this reference is ${other}. It is not taken: give it a reference of its own and collect again.`;
    }
    case 'reference twice in copy':
      return `${name} stands more than once in ${theirs}, here in ${place}. None is taken: give each line its own reference and collect again.`;
    case 'reference twice in master':
      return `${name} in ${theirs} (${place}) stands more than once in the master. None is changed: give each line its own reference and collect again.`;
    case 'no reference':
      return `${theirs} has a line without a reference in ${place}${name === '' ? '' : `, ${name}`}. It is not taken: give it one and collect again.`;
  }
}

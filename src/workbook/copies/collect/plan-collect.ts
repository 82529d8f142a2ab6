import { decide, type DecisionProblem, type MergeChange, type MergeDecision } from '../../../finance/merge/decide';
import { fieldKey } from '../../../finance/merge/field';
import type { MergeLine } from '../../../finance/merge/merge-table';
import { showValue } from '../../../finance/merge/value';
import { fail, succeed, type Result } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { EditPlan } from '../../edits/edit-plan';
import type { EditRequest, FieldValue } from '../../edits/edit-request';
import { planEditsInSteps } from '../../edits/plan-edits';
import { tableHeadings, type ColumnOf } from '../../headings/table-headings';
import type { Problem } from '../../problem';
import type { Steps } from '../../steps';
import type { CopiesFailure } from '../copies-failure';
import { cellOfField } from '../field-value';
import { savingsFields, type SavingsField } from '../savings-fields';
import type { Collection } from './collect-copies';

type Fields = ReadonlyMap<string, SavingsField>;
type SavingsValue = FieldValue<'Savings'>;

const isSavingsColumn = (name: string): name is ColumnOf<'Savings'> => name in tableHeadings.Savings.columns;

/** A cell of the master, named as its own table names it; null for a column that it does not have. */
function valueFor(fields: Fields, key: string, to: SavingsValue['to']): SavingsValue | null {
  const column = fields.get(key)?.column;
  if (column === undefined || !isSavingsColumn(column.field)) return null;
  return { field: column.field, ...(column.year === null ? {} : { year: column.year }), to };
}

/** What stops a line from being added: a cell of it cannot be read, and would be lost. */
function unreadableIn({ ref, cells }: MergeLine, headingOf: (key: string) => string): Problem | null {
  for (const [key, { value, place }] of cells) {
    if (value.kind !== 'unreadable') continue;
    const expected = `${value.expected}: the line is not added; correct the cell in the copy and collect again`;
    return {
      cell: place,
      kind: 'not possible',
      found: showValue(value),
      expected,
      severity: 'error',
      line: ref,
      heading: headingOf(key),
    };
  }
  return null;
}

function requestOf(change: MergeChange, fields: Fields): EditRequest | null {
  switch (change.kind) {
    case 'set': {
      const to = cellOfField(change.to);
      const value = to === null ? null : valueFor(fields, fieldKey(change.field), to);
      const why = `From ${change.copies.join(' and ')}`;
      return value === null ? null : { request: 'edit cell', table: 'Savings', ref: change.ref, ...value, why };
    }
    case 'add': {
      const { ref, cells } = change.line;
      const values = [...cells].flatMap(([key, { value }]) => {
        const to = cellOfField(value);
        return to === null || to === '' ? [] : (valueFor(fields, key, to) ?? []);
      });
      const why = `New in ${change.copies.join(' and ')}`;
      return { request: 'add row', table: 'Savings', values: [{ field: 'ref', to: ref }, ...values], why };
    }
    case 'remove':
      return {
        request: 'remove row',
        table: 'Savings',
        ref: change.ref,
        why: `Removed in ${change.copies.join(' and ')}`,
      };
  }
}

const problemWords: Readonly<Record<DecisionProblem['kind'], string>> = {
  'unknown item': 'is no longer in the list; collect again',
  'cannot be accepted': 'cannot be accepted; it has to be mended in the copy or in the master first',
  contradiction: 'contradict each other; accept one of them',
};

/**
 * What the accepted findings come to in the master: a plan that can be shown, applied and undone. Fails where an accepted
 * finding cannot be carried out, or two of them contradict each other; nothing is planned then.
 */
export function* planCollect(
  master: ReadWorkbook,
  collection: Collection,
  decisions: ReadonlyMap<string, MergeDecision>,
): Steps<Result<EditPlan, CopiesFailure>> {
  const changes = decide(collection.merge, decisions);
  if (!changes.ok) {
    const sentences = changes.error.map(({ kind, ids }) => `${ids.join(' and ')} ${problemWords[kind]}.`);
    return fail({ message: sentences.join(' ') });
  }
  const table = master.contents.tables.Savings;
  const all = table === undefined ? [] : savingsFields(table, master.tracker.settings.year);
  const fields: Fields = new Map(all.map((field) => [field.key, field] as const));
  const headingOf = (key: string): string => fields.get(key)?.column.heading ?? key;
  const unreadable = new Map(
    changes.value.flatMap((change) => {
      const problem = change.kind === 'add' ? unreadableIn(change.line, headingOf) : null;
      return problem === null ? [] : [[change, problem] as const];
    }),
  );
  const plan = yield* planEditsInSteps({
    title: 'Collected copies',
    contents: master.contents,
    requests: changes.value.flatMap((change) => (unreadable.has(change) ? [] : (requestOf(change, fields) ?? []))),
  });
  return succeed({ ...plan, problems: [...unreadable.values(), ...plan.problems] });
}

import { decide, type DecisionProblem, type MergeChange, type MergeDecision } from '../../../finance/merge/decide';
import { fieldKey } from '../../../finance/merge/field';
import { type FieldValue as MergedValue, showValue } from '../../../finance/merge/value';
import { asKept } from '../../../finance/kept-digits';
import { convertMoney, type MoneyUnit } from '../../../finance/money';
import { fail, succeed, type Result } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import { newLineTable } from '../../contents/new-line-table';
import { savingsTableFinder } from '../../contents/savings-lines';
import type { TableContents } from '../../contents/table-contents';
import { partOf } from '../../contents/tables-of';
import type { EditPlan } from '../../edits/edit-plan';
import type { ColumnName, EditRequest, FieldValue } from '../../edits/edit-request';
import { planEditsInSteps } from '../../edits/plan-edits';
import { tableHeadings, type ColumnOf } from '../../headings/table-headings';
import type { WrittenSign } from '../../lines/written-sign';
import type { Problem } from '../../problem';
import { mapInSteps, type Steps } from '../../steps';
import type { CopiesFailure } from '../copies-failure';
import { cellOfField, holdsMoney, turned } from '../field-value';
import { type SavingsSource, sourcesOfMaster, type SumsOfMaster, sumsOf, turnTo } from '../merge-table-of';
import { savingsFields, type SavingsField } from '../savings-fields';
import type { Collection } from './collect-copies';

type SavingsValue = FieldValue<'Savings'>;

const isSavingsColumn = (name: string): name is ColumnOf<'Savings'> => name in tableHeadings.Savings.columns;

/** A column as a request names it. */
interface Target {
  readonly name: ColumnName<'Savings'>;
  readonly heading: string;
  readonly unit: MoneyUnit;
}

/** A savings table of the master, which sums that were compared otherwise are written into. */
interface Receiving {
  /** Null where the master has none. */
  readonly table: TableContents | null;
  /** Every column of the master by the key of its field. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly sign: WrittenSign;
  /** How sums were compared. */
  readonly sums: SumsOfMaster;
}

/**
 * The columns of all tables as they are named in one of them. One that it lacks is named by what it means, so that the
 * planner says that it is missing instead of losing what was written under it.
 */
function targetsOf({ table, year, unit }: SavingsSource, all: readonly SavingsField[]): ReadonlyMap<string, Target> {
  const own = new Map(savingsFields(table, year).map(({ key, column }) => [key, column]));
  return new Map(
    all.flatMap(({ key, field, column: other }): [string, Target][] => {
      if (!isSavingsColumn(field.name)) return [];
      const column = own.get(key);
      const lacked = holdsMoney(field.name) ? (field.year ?? year) : field.year;
      const named = column === undefined ? lacked : column.year;
      const name = { field: field.name, ...(named === null ? {} : { year: named }) };
      return [[key, { name, heading: (column ?? other).heading, unit: column?.unit ?? unit }]];
    }),
  );
}

/** A cell of the master, named as its own table names it; null for a column that no table of it has. */
function valueFor({ targets, sign, sums }: Receiving, key: string, value: MergedValue): SavingsValue | null {
  const target = targets.get(key);
  if (target === undefined) return null;
  const { name, unit } = target;
  const isMoney = value.kind === 'number' && holdsMoney(name.field);
  const sum = isMoney ? turned(convertMoney(value.number, sums.units.get(key) ?? unit, unit), turnTo(sums, sign)) : 0;
  const to = isMoney ? asKept(sum) : cellOfField(value);
  return to === null ? null : { ...name, to };
}

/** What stops a line from being added: a cell of it cannot be read, and would be lost. */
function unreadableIn(change: MergeChange, { targets }: Receiving): Problem | null {
  if (change.kind !== 'add') return null;
  const { ref, cells } = change.line;
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
      heading: targets.get(key)?.heading ?? key,
    };
  }
  return null;
}

function requestOf(change: MergeChange, receiving: Receiving): EditRequest | null {
  switch (change.kind) {
    case 'set': {
      const value = valueFor(receiving, fieldKey(change.field), change.to);
      const why = `From ${change.copies.join(' and ')}`;
      return value === null ? null : { request: 'edit cell', table: 'Savings', ref: change.ref, ...value, why };
    }
    case 'add': {
      const { ref, cells } = change.line;
      const values = [...cells].flatMap(([key, { value }]) => {
        const cell = valueFor(receiving, key, value);
        return cell === null || cell.to === '' ? [] : cell;
      });
      const why = `New in ${change.copies.join(' and ')}`;
      return {
        request: 'add row',
        table: 'Savings',
        ...partOf(receiving.table ?? {}),
        values: [{ field: 'ref', to: ref }, ...values],
        why,
      };
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

/** Finds the table of the master that a change is written into: that of its line, or the one for a new line. In steps. */
function* receivingTables(master: ReadWorkbook): Steps<(change: MergeChange) => Result<Receiving, Problem>> {
  const { contents, tracker } = master;
  const { year, asAt } = tracker.settings;
  const sources = sourcesOfMaster(master, asAt);
  const sums = sumsOf(sources);
  const all = sources.flatMap(({ table }) => savingsFields(table, year));
  const known = new Map(
    sources.map((source): [TableContents, Receiving] => {
      const { table, sign } = source;
      return [table, { table, targets: targetsOf(source, all), sign, sums }];
    }),
  );
  const tableOf = savingsTableFinder(contents);
  const newLineIn = yield* newLineTable(contents.savings);
  const tableFor = (change: MergeChange): Result<TableContents | undefined, Problem> =>
    change.kind === 'add'
      ? newLineIn({ ref: change.line.ref, department: change.line.department ?? '' })
      : succeed(tableOf(change.ref));
  return (change) => {
    const table = tableFor(change);
    if (!table.ok) return table;
    const receiving = table.value === undefined ? undefined : known.get(table.value);
    return succeed(receiving ?? { table: null, targets: new Map(), sign: 1, sums });
  };
}

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
  const receivingOf = yield* receivingTables(master);
  const requests: EditRequest[] = [];
  const problems: Problem[] = [];
  yield* mapInSteps(changes.value, (change) => {
    const receiving = receivingOf(change);
    const problem = receiving.ok ? unreadableIn(change, receiving.value) : receiving.error;
    const request = receiving.ok && problem === null ? requestOf(change, receiving.value) : null;
    if (problem !== null) problems.push(problem);
    if (request !== null) requests.push(request);
  });
  const plan = yield* planEditsInSteps({ title: 'Collected copies', contents: master.contents, requests });
  return succeed({ ...plan, problems: [...problems, ...plan.problems] });
}

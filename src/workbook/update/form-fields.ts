import type { FinancialYear } from '../../finance/financial-year';
import { ragStatuses } from '../../finance/rag/status';
import { type SavingsLine, stagesWithoutDecision } from '../../finance/savings-line';
import { yearOfSaving } from '../../finance/savings';
import type { ContentsColumn, ContentsRow, TableContents } from '../contents/table-contents';
import type { TrackerSettings } from '../settings';
import { type FieldRule, type UpdateField, updateFields, type UpdateFieldName, type UpdateValue } from './update-form';

const rules: Readonly<Record<Exclude<UpdateFieldName, 'stage'>, FieldRule>> = {
  forecast: { kind: 'money' },
  delivered: { kind: 'money' },
  confidence: { kind: 'share' },
  nextMilestone: { kind: 'text' },
  milestoneDue: { kind: 'date' },
  narrative: { kind: 'text' },
  mitigation: { kind: 'text' },
  claimedRag: { kind: 'choice', of: ragStatuses },
};

/** The rule of a field of a line, as the sheet's own drop-downs and checks have it; a stage goes only as far as without a decision. */
export const ruleOf = (field: UpdateFieldName, { stage }: Pick<SavingsLine, 'stage'>): FieldRule =>
  field === 'stage' ? { kind: 'choice', of: stagesWithoutDecision(stage) } : rules[field];

function valueOf(line: SavingsLine, field: UpdateFieldName, year: FinancialYear | null): UpdateValue {
  if (field === 'forecast') return year === null ? null : yearOfSaving(line, year).forecast;
  return line[field];
}

function fieldOf(
  table: TableContents,
  row: ContentsRow,
  line: SavingsLine,
  column: ContentsColumn,
  { year: current }: TrackerSettings,
): UpdateField | null {
  const field = updateFields.find((name) => name === column.field);
  if (field === undefined) return null;
  const year = field === 'forecast' ? (column.year ?? current) : null;
  const isFormula = row.cells[table.columns.indexOf(column)]?.isFormula === true;
  const locked = isFormula
    ? 'A formula stands in this cell, which is never overwritten: change what it works with.'
    : null;
  return { field, year, heading: column.heading, rule: ruleOf(field, line), value: valueOf(line, field, year), locked };
}

/** Delivered of another year is history; a lead writes that of the current one. */
const isOffered = ({ field, year }: ContentsColumn, { year: current }: TrackerSettings): boolean =>
  year === null || field !== 'delivered' || year.startYear === current.startYear;

/** The fields of a line that its lead may write, as far as the table has them, in the order of a form. */
export function formFields(
  table: TableContents,
  row: ContentsRow,
  line: SavingsLine,
  settings: TrackerSettings,
): readonly UpdateField[] {
  const fields = table.columns
    .filter((column) => isOffered(column, settings))
    .flatMap((column) => fieldOf(table, row, line, column, settings) ?? []);
  const order = (one: UpdateField): number => updateFields.indexOf(one.field) * 10_000 + (one.year?.startYear ?? 0);
  return fields.sort((one, other) => order(one) - order(other));
}

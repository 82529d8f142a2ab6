import type { Area } from '../book';
import { shownText } from './number-text';
import type { EngineSheet } from './sheet';

/** What a filter of one column lets through: some texts, or one or two comparisons such as `>=10` or `*late*`. */
export type FilterRule =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'custom'; readonly first: string; readonly second?: string; readonly both: boolean };

/** The rows that a filter hides or shows. */
export interface Filtered {
  readonly sheet: EngineSheet;
  readonly body: Area;
}

/** The filters of tables and sheets: which columns let what through. Rows that do not pass are hidden. */
export class Filters {
  private readonly rules = new Map<string, Map<number, FilterRule>>();

  /** `locate` is asked anew each time, because tables move; it gives `undefined` for what is gone. */
  constructor(private readonly locate: (owner: string) => Filtered | undefined) {}

  /** The rules of a table or a sheet, by column from the left of what is filtered. */
  of(owner: string): ReadonlyMap<number, FilterRule> {
    return this.rules.get(owner) ?? new Map<number, FilterRule>();
  }

  set(owner: string, column: number, rule: FilterRule | undefined): void {
    const rules = new Map(this.of(owner));
    if (rule) rules.set(column, rule);
    else rules.delete(column);
    this.rules.set(owner, rules);
    this.apply(owner);
  }

  clear(owner: string): void {
    this.rules.delete(owner);
    this.apply(owner);
  }

  /** Hides the rows that do not pass and shows the others. */
  apply(owner: string): void {
    const place = this.locate(owner);
    if (!place) return;
    const rules = [...this.of(owner)];
    for (let row = place.body.top; row <= place.body.bottom; row += 1) {
      const passes = rules.every(([column, rule]) => isLetThrough(place.sheet, row, place.body.left + column, rule));
      if (place.sheet.layout.isRowHidden(row) === passes) {
        place.sheet.layout.setRowsHidden({ ...place.body, top: row, bottom: row }, !passes);
      }
    }
  }
}

function isLetThrough(sheet: EngineSheet, row: number, column: number, rule: FilterRule): boolean {
  const { value } = sheet.cell(row, column);
  const text = shownText(value, sheet.numberFormat(row, column));
  if (rule.kind === 'values') return rule.values.some((wanted) => wanted.toLowerCase() === text.toLowerCase());
  const first = meets(value, text, rule.first);
  if (rule.second === undefined) return first;
  const second = meets(value, text, rule.second);
  return rule.both ? first && second : first || second;
}

function meets(value: unknown, text: string, criterion: string): boolean {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(operand);
  if (typeof value === 'number' && operand !== '' && Number.isFinite(number)) return compares(value - number, operator);
  const pattern = operand
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const isMatch = new RegExp(`^${pattern}$`, 'is').test(text);
  if (operator === '=') return isMatch;
  if (operator === '<>') return !isMatch;
  return text !== '' && compares(text.localeCompare(operand, 'en-GB', { sensitivity: 'base' }), operator);
}

function compares(difference: number, operator: string): boolean {
  if (operator === '=') return difference === 0;
  if (operator === '<>') return difference !== 0;
  if (operator === '<') return difference < 0;
  if (operator === '<=') return difference <= 0;
  return operator === '>' ? difference > 0 : difference >= 0;
}

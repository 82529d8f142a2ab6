import { readCsv } from '../../src/finance/ledger/csv';
import { fail, type Result, succeed } from '../../src/finance/result';
import { atOnce } from '../../src/finance/steps';

/** A figure as it is published, or why there is none: suppressed (`c`, `x` or `z`), or not there at all. */
export type PublishedValue =
  | { readonly kind: 'figure'; readonly figure: number }
  | { readonly kind: 'suppressed'; readonly mark: string }
  | { readonly kind: 'missing' };

/** What one authority published for one measure and one year. */
export interface PublishedFigure {
  readonly measure: string;
  /** Such as `2024/25`, or `2025` for 31 March of that year. */
  readonly period: string;
  readonly authority: string;
  readonly value: PublishedValue;
}

const headings = ['measure', 'period', 'authority', 'value'] as const;
const suppressed = /^[cxz]$/i;
const missing = new Set(['', '-', '.', '..', ':']);

/** A cell of the column of values; null for what is neither a figure nor a known mark. */
function readValue(text: string): PublishedValue | null {
  const said = text.trim();
  if (missing.has(said)) return { kind: 'missing' };
  if (suppressed.test(said)) return { kind: 'suppressed', mark: said.toLowerCase() };
  const figure = Number(said);
  return Number.isFinite(figure) ? { kind: 'figure', figure } : null;
}

/** Reads published figures from CSV with the columns measure, period, authority and value; a sentence says what is wrong with it. */
export function readFigures(csv: string): Result<readonly PublishedFigure[]> {
  const [first = [], ...rows] = atOnce(readCsv(csv)).rows;
  const places = headings.map((heading) => first.indexOf(heading));
  const absent = headings.find((_, index) => places[index] === -1);
  if (absent !== undefined) return fail(`Row 1 has no column ${absent}: found ${first.join(', ')}.`);
  const figures: PublishedFigure[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell === '')) continue;
    const [measure = '', period = '', authority = '', text = ''] = places.map((place) => row[place]);
    const value = readValue(text);
    if (value === null) return fail(`Row ${index + 2}: found “${text}”, expected a figure, or c, x, z or - for none.`);
    figures.push({ measure, period, authority, value });
  }
  return succeed(figures);
}

import { formatMoney, type MoneyUnit } from '../../finance/money';
import { showFound } from '../../finance/unreadable';
import type { TypedFigures } from './plan/typed-figures';

const mostNamed = 3;

/** What an import replaces of figures that came of no import, a sentence without its stop. */
export function sayTyped({ period, cells, texts, was, becomes }: TypedFigures, unit: MoneyUnit): string {
  const sums = texts.length < cells.length ? [formatMoney(was, unit)] : [];
  const stands = [...sums, ...texts.slice(0, mostNamed).map(showFound)].join(', ');
  const more = cells.length > mostNamed ? ` and ${cells.length - mostNamed} more` : '';
  const named = `${cells.slice(0, mostNamed).join(', ')}${more}`;
  return `Period ${period} of the budget has ${stands} in ${named}, which no import wrote; ${cells.length === 1 ? 'it becomes' : 'they become'} ${formatMoney(becomes, unit)}`;
}

/** That months are left out, a sentence; null where none is. */
export function saySkipped(skipped: readonly number[]): string | null {
  const [first, ...more] = skipped;
  if (first === undefined) return null;
  const which = more.length === 0 ? `Period ${first} is` : `Periods ${skipped.join(', ')} are`;
  return `${which} skipped: neither the workbook nor this export has figures of ${more.length === 0 ? 'it' : 'them'}. What is spent to date leaves ${more.length === 0 ? 'it' : 'them'} out until ${more.length === 0 ? 'its ledger comes' : 'their ledgers come'} in.`;
}

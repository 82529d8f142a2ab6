import type { MoneyUnit } from '../../money';
import { parseMoney } from '../../parse-number';
import { plainDashes } from '../../plain-dashes';
import { fail, type Result, succeed } from '../../result';
import { showFound, type Unreadable } from '../../unreadable';
import type { NumberStyle } from '../ledger-mapping';

const pounds = /£|\bgbp\b/gi;
const foreign = /[$€¥]|\b(?:usd|eur|chf)\b/i;
const apostrophes = /(?<=\d)['’](?=\d{3})/g;
/** `CR 1,200.00`: elsewhere the letters follow the sum. */
const lettersFirst = /^([cd]r)\.? ?(.+)$/i;
/** Most cells of most ledgers, in both ways of writing: no need to take them apart. */
const simple: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/,
  comma: /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/,
};
/** With one or two digits behind its last mark, the mark is the decimal one. */
const tellsDecimal = /[.,]\d{1,2}$/;

const swap = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/**
 * Reads a sum of a ledger as its column writes numbers: `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, with a minus before
 * or after, in brackets, with CR or DR, with a pound sign. Another currency is refused: nothing tells its rate.
 */
export function readSum(cell: unknown, style: NumberStyle, unit: MoneyUnit): Result<number, Unreadable> {
  if (typeof cell !== 'string') return parseMoney(cell, unit);
  const text = cell.trim();
  if (simple[style].test(text)) return succeed(Number((style === 'comma' ? swap(text) : text).replaceAll(',', '')));
  if (foreign.test(text)) return fail({ found: showFound(cell), expected: 'a sum in pounds, not in another currency' });
  const plain = plainDashes(text).replace(pounds, '').replace(apostrophes, '').trim().replace(lettersFirst, '$2 $1');
  const sum = parseMoney(style === 'comma' ? swap(plain) : plain, unit);
  const example = style === 'comma' ? '1.234,56, (1.234,56) or 1.234,56 CR' : '1,234.56, (1,234.56) or 1,234.56 CR';
  return sum.ok ? sum : fail({ found: showFound(cell), expected: `a sum such as ${example}` });
}

/** What a text says with a decimal point and with a decimal comma; null where it cannot be read so. */
export function bothReadings(text: string): Readonly<Record<NumberStyle, number | null>> {
  const plain = text.trim();
  const isDecimal = tellsDecimal.test(plain);
  if (isDecimal && simple.point.test(plain)) return { point: sumIn(plain, 'point'), comma: null };
  if (isDecimal && simple.comma.test(plain)) return { point: null, comma: sumIn(plain, 'comma') };
  return { point: sumIn(plain, 'point'), comma: sumIn(plain, 'comma') };
}

function sumIn(text: string, style: NumberStyle): number | null {
  const sum = readSum(text, style, '£');
  return sum.ok ? sum.value : null;
}

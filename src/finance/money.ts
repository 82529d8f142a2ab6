/** The unit in which a workbook gives its money. */
export const moneyUnits = ['£', '£000', '£m'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

interface Style {
  readonly pounds: number;
  readonly suffix: string;
  /** Pence for pounds, ten pounds for thousands, a thousand pounds for millions. */
  readonly decimals: number;
}
const styles: Readonly<Record<MoneyUnit, Style>> = {
  '£': { pounds: 1, suffix: '', decimals: 2 },
  '£000': { pounds: 1_000, suffix: 'k', decimals: 2 },
  '£m': { pounds: 1_000_000, suffix: 'm', decimals: 3 },
};

/** How many pounds one of a unit is. */
export function poundsIn(unit: MoneyUnit): number {
  return styles[unit].pounds;
}

/** The same sum in another unit. */
export function convertMoney(amount: number, from: MoneyUnit, to: MoneyUnit): number {
  return from === to ? amount : (amount * poundsIn(from)) / poundsIn(to);
}

/** The smallest sum that is told apart in a unit: a penny, ten pounds in £000, a thousand pounds in £m. */
export function smallestSum(unit: MoneyUnit): number {
  return 1 / 10 ** styles[unit].decimals;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Digits with commas. A format is made once: making one takes Intl a hundred times as long as using it. */
function digitsOf(size: number, minimum: number, maximum: number): string {
  const key = `${minimum} ${maximum}`;
  const known = formats.get(key);
  const format =
    known ?? new Intl.NumberFormat('en-GB', { minimumFractionDigits: minimum, maximumFractionDigits: maximum });
  if (known === undefined) formats.set(key, format);
  return format.format(size);
}

/** A number with commas and at most so many decimals; zeros at the end go, and minus is −. */
export function formatNumber(amount: number, decimals = 2): string {
  const digits = digitsOf(Math.abs(amount), 0, decimals);
  return amount < 0 && digits !== '0' ? `−${digits}` : digits;
}

/** A sum in the unit in which it is kept: `£1,234.50`, `£3,400k`, `£3.4m`, `−£1.278m`; nothing is `£0` in every unit. */
export function formatMoney(amount: number, unit: MoneyUnit): string {
  const { suffix, decimals } = styles[unit];
  const digits = digitsOf(Math.abs(amount), 0, decimals);
  if (digits === '0') return '£0';
  const pence = unit === '£' ? digits.replace(/\.(\d)$/, '.$10') : digits;
  return `${amount < 0 ? '−' : ''}£${pence}${suffix}`;
}

/**
 * A sum in a sentence, with its unit and no finer than a reader acts on: pounds, thousands of pounds, and tenths of a
 * thousand for sums in £000 below a hundred: `£918,333`, `£918k`, `£60.5k`, `£0.918m`. What is worked out, such as a part
 * of a year, has more figures than it has meaning; pence are said where no pound is left. What is held against another sum, a control total, a limit that was set or a
 * reconciliation, is said to the penny by `formatMoney`.
 */
export function sayMoney(amount: number, unit: MoneyUnit): string {
  return formatMoney(Number(amount.toFixed(placesOf(Math.abs(amount), unit))), unit);
}

function placesOf(size: number, unit: MoneyUnit): number {
  if (unit === '£') return size < 0.5 ? 2 : 0;
  if (unit === '£m') return 3;
  return size >= 100 ? 0 : size >= 1 ? 1 : 2;
}

/** A share as a percentage, with one decimal unless told otherwise: `33.0%`, `−5.0%`. */
export function formatPercent(share: number, decimals = 1): string {
  const digits = digitsOf(Math.abs(share * 100), decimals, decimals);
  return `${share < 0 && /[1-9]/.test(digits) ? '−' : ''}${digits}%`;
}

/** A share that a person set, with no more decimals than it needs: `10%`, `0.5%`. */
export function formatSetPercent(share: number): string {
  return `${formatNumber(share * 100, 4)}%`;
}

import { type MoneyUnit, poundsIn } from './money';
import { plainDashes } from './plain-dashes';
import { fail, type Result, succeed } from './result';
import { showFound, type Unreadable } from './unreadable';

/** A number as a person wrote it. */
export interface WrittenNumber {
  /** Without its suffix: 1.5 for 1.5m; a percentage is a share, 0.12 for 12%. */
  readonly amount: number;
  /** How many pounds one of the suffix is; null without a suffix: the number is in the unit of where it stands. */
  readonly scale: number | null;
  readonly isShare: boolean;
}

const expectedSum = 'a number such as 1234, £1,234, (1,200) or 1.5m';
const expectedNumber = 'a number such as 1234, £1,234, (1,200), 1.5m or 12%';
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const spaces = /[\u00a0\u2009\u202f\s]+/g;
const nil = /^(?:£\s?)?(?:-|nil)$/;
/** A sum below nothing; its suffix stands inside or outside. */
const bracketed = /^(?:£ ?)?\((.*)\) ?([a-z% ]*)$/;
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const shape = new RegExp(
  String.raw`^(?<sign>[-+]?) ?£? ?(?<inner>[-+]?) ?(?<digits>${digits})(?<power>e[-+]?\d+)? ?` +
    String.raw`(?<suffix>%|per ?cent|k|thousand|mn|million|m|bn|billion)? ?(?<after>-|cr|dr)?$`,
);

/**
 * Reads a number as people write it: £1,234 · 1 234 · 1,234k · 1.5m · £1.2bn · 12% · 12 per cent · −5 · (1,200) · (1.2)m
 * · 1,200- · 1,200 CR (a credit is negative, DR positive). A lone dash or `nil` is the accountant's zero. Refused
 * are text, two signs, and digits that are not grouped in threes, such as 12,34 or 1.2.3.
 */
export function parseNumber(found: unknown): Result<WrittenNumber, Unreadable> {
  const number = typeof found === 'number' ? plain(found) : typeof found === 'string' ? numberOfText(found) : null;
  return number !== null && Number.isFinite(number.amount)
    ? succeed(number)
    : fail({ found: showFound(found), expected: expectedNumber });
}

/** Reads a sum of money in a unit; a suffix such as `k` states its own unit and is converted. */
export function parseMoney(found: unknown, unit: MoneyUnit): Result<number, Unreadable> {
  const number = parseNumber(found);
  if (!number.ok) return fail({ ...number.error, expected: expectedSum });
  const { amount, scale, isShare } = number.value;
  if (isShare) return fail({ found: showFound(found), expected: 'a sum of money, not a percentage' });
  return succeed(scale === null ? amount : (amount * scale) / poundsIn(unit));
}

/** Reads a share: 0.12 or 12%. A sum with a suffix such as `k` is refused. */
export function parseShare(found: unknown): Result<number, Unreadable> {
  const number = parseNumber(found);
  if (!number.ok || number.value.scale !== null) {
    return fail({ found: showFound(found), expected: 'a share such as 10% or 0.1' });
  }
  return succeed(number.value.amount);
}

function plain(amount: number): WrittenNumber {
  return { amount, scale: null, isShare: false };
}

function numberOfText(written: string): WrittenNumber | null {
  const text = plainDashes(written).trim().toLowerCase().replace(spaces, ' ');
  if (nil.test(text)) return plain(0);
  const [, inside, unit = ''] = bracketed.exec(text) ?? [];
  const parts = shape.exec(inside === undefined ? text : `${inside.trim()} ${unit}`.trim())?.groups;
  if (parts === undefined) return null;
  const signs = [parts['sign'], parts['inner'], parts['after'], inside === undefined ? '' : '('].filter(Boolean);
  if (signs.length > 1) return null;
  const size = Number(`${(parts['digits'] ?? '').replace(/[, ]/g, '')}${parts['power'] ?? ''}`);
  const amount = signs.some((sign) => sign !== '+' && sign !== 'dr') ? -size : size;
  const suffix = parts['suffix'] ?? '';
  if (suffix === '%' || suffix.startsWith('per')) return { amount: amount / 100, scale: null, isShare: true };
  return { amount, scale: scales[suffix] ?? null, isShare: false };
}

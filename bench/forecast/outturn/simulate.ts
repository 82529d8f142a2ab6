/**
 * Budget lines made up by chance, of the kinds that councils have, with a budget, last year and this year by period. What is
 * assumed of each kind stands here and nowhere else.
 */
export interface SimulatedLine {
  readonly kind: string;
  readonly profile: readonly number[];
  readonly lastYear: readonly number[];
  readonly actuals: readonly number[];
}

/** Random numbers that are the same on every run (Marsaglia's xorshift). */
export interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** Chance that begins at a whole number other than 0. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const uniform = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** What is assumed of a kind of line. Spreads are shares of the budget, a year's for levels and a period's for the rest. */
interface Kind {
  readonly name: string;
  /** How many lines in a hundred are of this kind. */
  readonly share: number;
  /** How far the year's true level lies from the budget. */
  readonly level: number;
  /** How far a period's level can move by the end of the year. */
  readonly drift: number;
  /** The noise of one period. */
  readonly noise: number;
  /** How uneven the year is by nature, the same every year. */
  readonly shape: number;
  /** The chance that the budget's profile knows that shape; an even profile otherwise. */
  readonly profiled: number;
  /** The mean accrual of period 12 over its ordinary spend, and what period 1 lacks for invoices not yet in. */
  readonly closing: number;
  /** Lumps: the chance of a period that a bill of three periods' size falls a period late. */
  readonly late: number;
}

const kinds: readonly Kind[] = [
  {
    name: 'staffing',
    share: 35,
    level: 0.04,
    drift: 0.04,
    noise: 0.03,
    shape: 0.03,
    profiled: 0.5,
    closing: 0.05,
    late: 0,
  },
  {
    name: 'contracts',
    share: 25,
    level: 0.05,
    drift: 0.03,
    noise: 0.12,
    shape: 0.2,
    profiled: 0.6,
    closing: 0.3,
    late: 0.08,
  },
  {
    name: 'demand-led',
    share: 25,
    level: 0.1,
    drift: 0.12,
    noise: 0.08,
    shape: 0.08,
    profiled: 0.4,
    closing: 0.2,
    late: 0.02,
  },
  {
    name: 'grants and fees',
    share: 15,
    level: 0.08,
    drift: 0.05,
    noise: 0.3,
    shape: 0.6,
    profiled: 0.6,
    closing: 0.4,
    late: 0.1,
  },
];

const YEAR = 12;
const EVEN = 1 / YEAR;

function pickKind(chance: Chance): Kind {
  let left = chance.uniform() * 100;
  return kinds.find((kind) => (left -= kind.share) < 0) ?? kinds[0] ?? { ...kindless };
}

const kindless: Kind = { name: '', share: 0, level: 0, drift: 0, noise: 0, shape: 0, profiled: 0, closing: 0, late: 0 };

const shares = (values: readonly number[]): number[] => {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
};

function simulateYear(kind: Kind, shape: readonly number[], level: number, closing: number, chance: Chance): number[] {
  const drift = kind.drift * chance.normal();
  const spend = shape.map((share, period) => {
    const moved = level * (1 + (drift * (period - 5.5)) / 11);
    const noisy = share * moved * Math.exp(kind.noise * chance.normal() - kind.noise ** 2 / 2);
    if (period === 0) return noisy * (1 - closing / 2);
    return period === YEAR - 1 ? noisy * (1 + closing) : noisy;
  });
  for (let period = 0; period < YEAR - 1; period += 1) {
    if (chance.uniform() >= kind.late) continue;
    const held = (spend[period] ?? 0) * 0.7;
    spend[period] = (spend[period] ?? 0) - held;
    spend[period + 1] = (spend[period + 1] ?? 0) + held;
  }
  return spend;
}

/** One line with an annual budget of 1. */
export function simulateLine(chance: Chance): SimulatedLine {
  const kind = pickKind(chance);
  const shape = shares(Array.from({ length: YEAR }, () => Math.exp(kind.shape * chance.normal())));
  const even = new Array<number>(YEAR).fill(EVEN);
  const profile = chance.uniform() < kind.profiled ? shape : even;
  const closing = kind.closing * 2 * chance.uniform();
  const lastLevel = 1 + kind.level * chance.normal();
  const lastYear = simulateYear(kind, shape, lastLevel, closing, chance);
  const level = 1 + 0.5 * (lastLevel - 1) + kind.level * chance.normal();
  return { kind: kind.name, profile, lastYear, actuals: simulateYear(kind, shape, level, closing, chance) };
}

import { dustOf } from '../dust';
import { shortfall } from '../savings';
import type { Assessment } from './assessment';
import { cannotAssess } from './cannot-assess';
import type { Floor } from './floor';
import { clause, floorDistance, heldAt, judge, toTurn } from './judge';
import type { PolicyRow } from './policy';
import { describeGap, type SumWords } from './words';

/** The money of a saving in one year; null is blank. */
export interface SavingFigures {
  readonly target: number | null;
  readonly forecast: number | null;
  readonly delivered: number | null;
}

/** What a shortfall is judged by. */
export interface ShortfallRules {
  readonly row: PolicyRow;
  readonly floors: readonly Floor[];
  readonly words: SumWords;
  /** The financial year by name, or `this year`. */
  readonly year: string;
  readonly notes: readonly string[];
}

/**
 * The status of a saving by its money and by what holds it: Blue where the target is banked; Grey where it cannot be
 * assessed, as without a target, or nothing is asked of the year; else by the thresholds on forecast (or delivered)
 * against target.
 */
export function assessShortfall(figures: SavingFigures, rules: ShortfallRules): Assessment {
  const { target, forecast, delivered } = figures;
  const { words } = rules;
  const expected = forecast ?? delivered;
  if (target === null || target === 0) {
    if (expected === null || expected === 0) return notAsked(target, rules.year);
    if (expected > 0)
      return target === null ? noTarget(figures, expected, rules) : moreThanAsked(figures, expected, rules);
  } else if (target < 0) {
    return negativeTarget(target, words);
  } else if (delivered !== null && delivered >= target - dustOf(target)) {
    return banked(target, delivered, words);
  }
  if (expected === null) return noForecast(target ?? 0, rules);
  return byThresholds(figures, target ?? 0, expected, rules);
}

function byThresholds(figures: SavingFigures, target: number, expected: number, rules: ShortfallRules): Assessment {
  const { words, row, floors, notes } = rules;
  const adverse = shortfall(target, expected);
  const finding = {
    measure: 'savings shortfall',
    adverse,
    denominator: target,
    dust: dustOf(target, expected),
    says: target === 0 ? costs(figures, expected, rules) : says(figures, target, expected, rules),
    help: figures.forecast === null ? 'more delivered' : 'more',
    harm: 'less',
    adverseWord: 'shortfall',
    notes,
  } as const;
  return withWayToBlue(judge(finding, row, floors, words), figures, target, words);
}

/** `forecast £300k is £100k (25.0%) short of the £400k target`. */
function says(figures: SavingFigures, target: number, expected: number, { row, words }: ShortfallRules): string {
  const start = `${measured(figures)} ${words.show(expected)}`;
  const gap = Math.abs(target - expected);
  const against = `the ${words.show(target)} target`;
  if (gap <= dustOf(target, expected)) return `${start} meets ${against}`;
  return `${start} is ${describeGap(gap, gap / target, row, words)} ${expected < target ? 'short of' : 'above'} ${against}`;
}

/** `forecast −£50k is £50k short: there is no target for 2014/15`, for a saving that has turned into a cost. */
function costs(figures: SavingFigures, expected: number, { row, words, year }: ShortfallRules): string {
  const gap = describeGap(-expected, null, row, words);
  return `${measured(figures)} ${words.show(expected)} is ${gap} short: ${withoutTarget(figures.target, year)}`;
}

function measured({ forecast }: SavingFigures): string {
  return forecast === null ? 'no forecast is given; delivered' : 'forecast';
}

function withoutTarget(target: number | null, year: string): string {
  return target === null ? `there is no target for ${year}` : `the target for ${year} is nil`;
}

/** Green turns Blue when the target is banked: the way there is the sum not yet delivered. */
function withWayToBlue(assessment: Assessment, figures: SavingFigures, target: number, words: SumWords): Assessment {
  if (assessment.status !== 'Green' || target <= 0) return assessment;
  const amount = target - (figures.delivered ?? 0);
  const more = amount < target ? ' more' : '';
  return {
    ...assessment,
    better: { to: 'Blue', amount, measured: 'money' },
    toTurn: `${words.show(amount)}${more} delivered and banked would make it Blue.`,
  };
}

function banked(target: number, delivered: number, words: SumWords): Assessment {
  return {
    ...settled('Blue', `${words.show(delivered)} is delivered and banked against the ${words.show(target)} target`),
    decidedBy: 'delivered',
    adverse: shortfall(target, delivered),
  };
}

function notAsked(target: number | null, year: string): Assessment {
  return {
    ...settled('Grey', ''),
    decidedBy: 'not this year',
    reason: `Not assessed this year: ${withoutTarget(target, year)} and no saving is forecast.`,
  };
}

function negativeTarget(target: number, words: SumWords): Assessment {
  const why = `the target is ${words.show(target)}, and a saving is written as a positive sum`;
  return cannotAssess(why, 'Write the target as a positive sum.');
}

function moreThanAsked(figures: SavingFigures, expected: number, rules: ShortfallRules): Assessment {
  const why = withoutTarget(figures.target, rules.year);
  const says = `${measured(figures)} ${rules.words.show(expected)} is more than asked: ${why}`;
  return { ...held('Green', 'savings shortfall', says, rules.floors, null), adverse: -expected };
}

/** A blank target is missing, not nothing: whether what is expected is enough cannot be known. */
function noTarget(figures: SavingFigures, expected: number, { floors, words, year }: ShortfallRules): Assessment {
  const lacks = `${measured(figures)} ${words.show(expected)}, and ${withoutTarget(null, year)} to hold it against`;
  return unknown(lacks, floors, `Give the target for ${year}, 0 where nothing is asked.`);
}

function noForecast(target: number, { floors, words, year }: ShortfallRules): Assessment {
  const lacks = `no forecast and nothing delivered against the ${words.show(target)} target`;
  return unknown(lacks, floors, `Give a forecast for ${year}.`);
}

function unknown(lacks: string, floors: readonly Floor[], action: string): Assessment {
  const says = heldAt(floors, 'Grey') === 'Grey' ? `cannot be assessed: ${lacks}` : lacks;
  return held('Grey', 'missing data', says, floors, action);
}

function held(
  status: 'Green' | 'Grey',
  decidedBy: Assessment['decidedBy'],
  says: string,
  floors: readonly Floor[],
  action: string | null,
): Assessment {
  const final = heldAt(floors, status);
  const holding = floors.filter((floor) => floor.status === final);
  return {
    ...settled(final, clause(says, status === 'Grey' ? 'and' : 'but', holding)),
    decidedBy: holding[0]?.decidedBy ?? decidedBy,
    toTurn: toTurn(action, holding),
    better: floorDistance(floors, holding, status),
  };
}

function settled(status: Assessment['status'], says: string): Omit<Assessment, 'decidedBy'> {
  return {
    status,
    computed: status,
    reason: `${status}: ${says}.`,
    toTurn: null,
    better: null,
    worse: null,
    adverse: null,
  };
}

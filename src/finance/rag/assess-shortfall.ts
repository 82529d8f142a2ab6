import { dustOf } from '../dust';
import { formatPercent } from '../money';
import { shortfall } from '../savings';
import type { Assessment } from './assessment';
import type { Floor } from './floor';
import { clause, floorDistance, heldAt, judge, toTurn } from './judge';
import type { PolicyRow } from './policy';
import type { SumWords } from './words';

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
 * assessed or nothing is asked of the year; else by the thresholds on forecast (or delivered) against target.
 */
export function assessShortfall(figures: SavingFigures, rules: ShortfallRules): Assessment {
  const { target, forecast, delivered } = figures;
  const { words } = rules;
  const expected = forecast ?? delivered;
  if (target === null || target === 0) {
    if (expected === null || expected === 0) return notAsked(figures, rules.year);
    if (expected > 0) return moreThanAsked(figures, expected, rules);
  } else if (target < 0) {
    return negativeTarget(target, words);
  } else if (delivered !== null && delivered >= target - dustOf(target)) {
    return banked(target, delivered, words);
  }
  if (expected === null) return unknown(target ?? 0, rules);
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
    says: says(figures, target, expected, words),
    help: figures.forecast === null ? 'more delivered' : 'more',
    harm: 'less',
    adverseWord: 'shortfall',
    notes,
  } as const;
  return withWayToBlue(judge(finding, row, floors, words), figures, target, words);
}

/** `forecast £300k is £100k (25.0%) short of the £400k target`. */
function says(figures: SavingFigures, target: number, expected: number, words: SumWords): string {
  const measured = figures.forecast === null ? 'no forecast is given; delivered' : 'forecast';
  const gap = Math.abs(target - expected);
  const share = target === 0 ? '' : ` (${formatPercent(gap / target)})`;
  const against = `the ${words.show(target)} target`;
  if (gap <= dustOf(target, expected)) return `${measured} ${words.show(expected)} meets ${against}`;
  const direction = expected < target ? 'short of' : 'above';
  return `${measured} ${words.show(expected)} is ${words.show(gap)}${share} ${direction} ${against}`;
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

function notAsked({ target }: SavingFigures, year: string): Assessment {
  const none = target === null ? 'no target' : 'a target of nothing';
  return {
    ...settled('Grey', ''),
    decidedBy: 'not this year',
    reason: `Not assessed this year: ${none} and no saving forecast for ${year}.`,
  };
}

function negativeTarget(target: number, words: SumWords): Assessment {
  return {
    ...settled(
      'Grey',
      `cannot be assessed: the target is ${words.show(target)}, and a saving is written as a positive sum`,
    ),
    decidedBy: 'missing data',
  };
}

function moreThanAsked(figures: SavingFigures, expected: number, rules: ShortfallRules): Assessment {
  const measured = figures.forecast === null ? 'delivered' : 'forecast';
  const says = `${rules.words.show(expected)} is ${measured} with no target for ${rules.year}, which is more than asked; there is no percentage of no target`;
  return { ...held('Green', 'savings shortfall', says, rules.floors, null), adverse: -expected };
}

function unknown(target: number, rules: ShortfallRules): Assessment {
  const says = `cannot be assessed: no forecast and nothing delivered against the ${rules.words.show(target)} target`;
  return held('Grey', 'missing data', says, rules.floors, `Give a forecast for ${rules.year}.`);
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

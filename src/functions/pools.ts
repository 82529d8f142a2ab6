import { formatSetPercent } from '../finance/money';
import { fail, type Result, succeed } from '../finance/result';
import { type PoolRule, poolShares } from '../finance/services/pool';
import { largestSharedSum } from '../finance/share-out';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import type { Cell } from './arguments/cell';
import { badArgument, type Failure, missingArgument } from './arguments/failure';
import { number } from './arguments/figures';
import { counted, type Grid, isOneCell } from './arguments/grid';
import { grid, readCells, series, single, withoutBlanks } from './arguments/range';
import { share } from './arguments/shares';
import { size, sum } from './arguments/sums';
import { along, whole } from './arguments/whole';
import { wordOf } from './arguments/words';

const ruleWord = wordOf<'equal' | 'contribution' | 'lead'>(
  { equal: 'equal', contribution: 'contribution', lead: 'lead' },
  {
    equally: 'equal',
    even: 'equal',
    evenly: 'equal',
    contributions: 'contribution',
    'pro rata': 'contribution',
    'lead partner': 'lead',
  },
);
/** Percentages in one text, such as 60/40 or 50%:50%. */
const ratio = /^\s*\d+(?:\.\d+)?%?(?:\s*[/:]\s*\d+(?:\.\d+)?%?)+\s*$/;
/** Percentages may be written with so few decimals that they miss 100% by this. */
const tolerance = 1e-9;

/**
 * Each partner's share of a pooled budget's over- or underspend, in whole pence that add up to it exactly.
 * @customfunction POOLSHARE
 * @helpurl https://localhost:3000/assets/help/functions.html#POOLSHARE
 * @param contributions What each partner puts into the pool, in one row or column; write 0 for a partner that pays nothing.
 * @param variance The over- or underspend to share, in a single cell; the shares have its sign.
 * @param rule "equal", "contribution", "lead", a range with the percentage of each partner, or all of them as "60/40"; they add up to 100%.
 * @param [lead] For the rule "lead": which partner bears it, 1 for the first.
 * @returns The share of each partner, in the direction of the contributions. What the variance has below a penny stays in the last share.
 * @throws #N/A where a contribution, the variance or the lead that the rule needs is blank; #DIV/0! for shares by contributions that add up to 0; #VALUE! for another rule, for percentages that do not add up to 100% and for a variance beyond 1e13.
 * @example =MTFS.POOLSHARE({60;40}, 1000, "contribution") gives [[600],[400]]
 * @example =MTFS.POOLSHARE({60;30;10}, 100, "equal") gives [[33.34],[33.33],[33.33]]
 * @example =MTFS.POOLSHARE({60,40}, -500, {0.75,0.25}) gives [[-375,-125]]
 * @example =MTFS.POOLSHARE({60;40}, 1000, "50/50") gives [[500],[500]]
 */
export function poolShare(
  contributions: unknown[][],
  variance: unknown[][],
  rule: unknown[][],
  lead?: unknown[][],
): unknown[][] {
  const declared = {
    contributions: series(size),
    variance: single(required(sum)),
    rule: grid,
    lead: single(optional(number, null)),
  };
  return toExcel(
    whole(declared, { contributions, variance, rule, lead }, (given) => {
      const { values, direction } = given.contributions;
      const known = withoutBlanks('contributions', values, 'write 0 for a partner that pays nothing');
      if (!known.ok) return known;
      const agreed = ruleOf(given.rule, given.lead, known.value.length);
      if (!agreed.ok) return agreed;
      const shares = poolShares(known.value, given.variance, agreed.value);
      if (shares.ok) return along(direction, shares.value.map(succeed));
      if (shares.error === 'too large for pennies') {
        return fail(badArgument('variance', String(given.variance), `a sum of a size up to ${largestSharedSum}`));
      }
      return fail({ code: '#DIV/0!', message: 'contributions: they add up to 0, so there is nothing to share by.' });
    }),
  );
}

function ruleOf(rule: Grid, lead: number | null, partners: number): Result<PoolRule, Failure> {
  const only = rule[0]?.[0] ?? null;
  if (!isOneCell(rule)) return percentagesOf(rule.flat(), 'cell', partners);
  if (typeof only === 'string' && ratio.test(only)) return percentagesOf(partsOf(only), 'percentage', partners);
  const word = required(ruleWord).read('rule', only);
  if (!word.ok) return word.error.code === '#VALUE!' ? fail(orPercentages(word.error)) : word;
  if (word.value !== 'lead') return succeed({ kind: word.value });
  if (lead === null) return fail(missingArgument('lead'));
  if (Number.isInteger(lead) && lead >= 1 && lead <= partners) return succeed({ kind: 'lead', lead: lead - 1 });
  return fail(badArgument('lead', String(lead), `the number of a partner from 1 to ${partners}`));
}

function orPercentages({ code, message }: Failure): Failure {
  return { code, message: message.replace(/\.$/, ', or a percentage for each partner in a range or as "60/40".') };
}

/** The percentages of 60/40, each with its sign. */
function partsOf(text: string): readonly string[] {
  return text.split(/[/:]/).map((part) => `${part.replace('%', '').trim()}%`);
}

function percentagesOf(cells: readonly Cell[], thing: string, partners: number): Result<PoolRule, Failure> {
  if (cells.length !== partners) {
    return fail(badArgument('rule', counted(cells.length, thing), `${partners} as in contributions`));
  }
  const read = readCells(share, 'rule', cells);
  if (!read.ok) return read;
  const shares = withoutBlanks('rule', read.value, 'write 0% for a partner that bears nothing');
  if (!shares.ok) return shares;
  const all = shares.value.reduce((total, part) => total + part, 0);
  if (Math.abs(all - 1) <= tolerance) return succeed({ kind: 'percentages', shares: shares.value });
  return fail(badArgument('rule', `percentages that add up to ${formatSetPercent(all)}`, '100%'));
}

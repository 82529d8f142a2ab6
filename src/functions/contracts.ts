import { fail, type Result, succeed } from '../finance/result';
import { weightedScore } from '../finance/services/tender';
import { upliftAvoided as upliftAvoidedOf } from '../finance/services/uplift';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import type { Cell } from './arguments/cell';
import { badArgument, type Failure } from './arguments/failure';
import { figure, weight, yearCount } from './arguments/figures';
import { isPassed } from './arguments/flags';
import { counted, type Grid, isOneCell, isTable, shapeOf, transposed } from './arguments/grid';
import { grid, readCells, series, single, withoutBlanks } from './arguments/range';
import { rise } from './arguments/shares';
import type { Answer } from './arguments/spill';
import { spillRows } from './arguments/spill-rows';
import { sum } from './arguments/sums';
import { along, whole } from './arguments/whole';

/**
 * What agreeing a smaller rise of a contract's price avoids, by year: base × (asked − agreed), compounding.
 * @customfunction UPLIFTAVOIDED
 * @helpurl https://localhost:3000/assets/help/functions.html#UPLIFTAVOIDED
 * @param base What the contract costs a year before any rise. Blank gives #N/A.
 * @param asked The rise a year that was asked for, such as 5%.
 * @param agreed The rise a year that was agreed, such as 2%.
 * @param [years] How many years. Blank is 1.
 * @returns One row for each year: the cost avoided in it. With a range of contracts, a row for each and the years across.
 * @throws #N/A where an argument is blank; #VALUE! for a rise of 100% or more, such as 5 instead of 5%.
 * @example =MTFS.UPLIFTAVOIDED(1000000, 5%, 2%) gives 30000
 * @example =MTFS.UPLIFTAVOIDED(1000000, 50%, 25%, 2) gives [[250000],[687500]]
 */
export function upliftAvoided(
  base: unknown[][],
  asked: unknown[][],
  agreed: unknown[][],
  years?: unknown[][],
): unknown[][] {
  const declared = { base: required(sum), asked: required(rise), agreed: required(rise) };
  const count = single(optional(yearCount, 1));
  return toExcel(
    whole({ years: count }, { years }, (given) => {
      const contracts = spillRows(declared, { base, asked, agreed }, given.years, (values) =>
        upliftAvoidedOf(values.base, values.asked, values.agreed, given.years).map(succeed),
      );
      const [only = []] = contracts;
      return contracts.length === 1 ? along('down', only) : succeed(contracts);
    }),
  );
}

/**
 * The weighted score of a tender, or Fail where a mandatory test is not passed.
 * @customfunction TENDERSCORE
 * @helpurl https://localhost:3000/assets/help/functions.html#TENDERSCORE
 * @param scores A score for each criterion, in the direction of the weights; a table holds several tenders. Blank gives #N/A.
 * @param weights The weight of each criterion in one row or column, 0 or more; they need not add up to 100%.
 * @param [mandatory] Pass or Fail (Y and N, TRUE and FALSE) for each mandatory test of the tender; beside a table, those of each tender. A single blank cell is no test.
 * @returns The weighted mean of the scores, or Fail, for each tender.
 * @throws #N/A where a score or a mandatory test is blank; #DIV/0! for weights that add up to 0; #VALUE! where there are not as many scores as weights.
 * @example =MTFS.TENDERSCORE({80,60}, {0.75,0.25}) gives 75
 * @example =MTFS.TENDERSCORE({4,5;3,2}, {60,40}, {"Pass";"Fail"}) gives [[4.4],["Fail"]]
 */
export function tenderScore(scores: unknown[][], weights: unknown[][], mandatory?: unknown[][]): unknown[][] {
  return toExcel(
    whole({ scores: grid, weights: series(weight), mandatory: grid }, { scores, weights, mandatory }, (given) => {
      const known = withoutBlanks('weights', given.weights.values, 'write 0 for a criterion that does not count');
      if (!known.ok) return known;
      const isAcross = given.weights.direction === 'across';
      const tenders = tendersOf(given.scores, given.mandatory, known.value.length, isAcross);
      if (!tenders.ok) return tenders;
      return along(
        isAcross ? 'down' : 'across',
        tenders.value.map((tender) => scoreOf(tender, known.value)),
      );
    }),
  );
}

interface Tender {
  readonly scores: readonly Cell[];
  readonly tests: readonly Cell[];
}

/** One row or column of scores is one tender; in a table, the criteria run as the weights do. */
function tendersOf(
  scores: Grid,
  mandatory: Grid,
  criteria: number,
  isAcross: boolean,
): Result<readonly Tender[], Failure> {
  const all = scores.flat();
  const isLeftOut = isOneCell(mandatory) && mandatory[0]?.[0] === null;
  if (!isTable(scores) && all.length === criteria)
    return succeed([{ scores: all, tests: isLeftOut ? [] : mandatory.flat() }]);
  const tenders = isAcross ? scores : transposed(scores);
  if ((tenders[0]?.length ?? 0) !== criteria) {
    const expected = `${counted(criteria, 'score')} ${isAcross ? 'across' : 'down'} for each tender, as in weights`;
    return fail(badArgument('scores', `a range of ${shapeOf(scores)}`, expected));
  }
  const tests = isAcross ? mandatory : transposed(mandatory);
  if (!isLeftOut && tests.length !== tenders.length) {
    const expected = `the tests of each of ${counted(tenders.length, 'tender')}`;
    return fail(badArgument('mandatory', `a range of ${shapeOf(mandatory)}`, expected));
  }
  return succeed(tenders.map((row, tender) => ({ scores: row, tests: isLeftOut ? [] : (tests[tender] ?? []) })));
}

/** A test that is not passed settles it, whatever else is still to come. */
function scoreOf(tender: Tender, weights: readonly number[]): Answer {
  const tests = readCells(isPassed, 'mandatory', tender.tests);
  if (!tests.ok) return tests;
  if (tests.value.includes(false)) return succeed('Fail');
  if (tests.value.includes(null))
    return fail({ code: '#N/A', message: 'mandatory: a test is blank, so there is no answer yet.' });
  const read = readCells(figure, 'scores', tender.scores);
  if (!read.ok) return read;
  const scores = withoutBlanks('scores', read.value, 'score every criterion');
  if (!scores.ok) return scores;
  const score = weightedScore(scores.value, weights);
  if (score !== null) return succeed(score);
  return fail({ code: '#DIV/0!', message: 'weights: they add up to 0, so there is no mean.' });
}

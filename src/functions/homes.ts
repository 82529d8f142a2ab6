import { fail, succeed } from '../finance/result';
import { fairPrice as fairPriceOf, occupancyCost as occupancyCostOf } from '../finance/services/homes';
import { toExcel } from './answer';
import { optional, required } from './arguments/argument';
import { badArgument, type Failure } from './arguments/failure';
import { countOf } from './arguments/figures';
import { cells } from './arguments/range';
import { share } from './arguments/shares';
import { spill } from './arguments/spill';
import { spillRows } from './arguments/spill-rows';
import { size } from './arguments/sums';
import { whole } from './arguments/whole';

const bedCount = countOf('beds');
const noBeds: Failure = { code: '#DIV/0!', message: 'beds: found 0, and there is no cost a bed without beds.' };

/**
 * What a home costs by how full it is: the cost a child a year, and the cost of the empty beds.
 * @customfunction OCCUPANCYCOST
 * @helpurl https://localhost:3000/assets/help/functions.html#OCCUPANCYCOST
 * @param fixed The costs a year that are the same however many children there are. Blank gives #N/A, as for every argument.
 * @param eachChild The costs a year that each child adds.
 * @param beds How many beds the home has.
 * @param occupied How many of them are occupied, also as an average. With none there is no cost a child: #DIV/0!.
 * @returns One row for each home: cost a child a year, cost of empty beds a year (their part of the fixed costs).
 * @throws #N/A where an argument is blank; #DIV/0! without beds, and for the cost a child of an empty home; #VALUE! where more beds are occupied than there are.
 * @example =MTFS.OCCUPANCYCOST(500000, 10000, 10, 8) gives [[72500,100000]]
 */
export function occupancyCost(
  fixed: unknown[][],
  eachChild: unknown[][],
  beds: unknown[][],
  occupied: unknown[][],
): unknown[][] {
  const declared = {
    fixed: required(size),
    'each child': required(size),
    beds: required(bedCount),
    occupied: required(bedCount),
  };
  return toExcel(
    spillRows(declared, { fixed, 'each child': eachChild, beds, occupied }, 2, (values) => {
      if (values.beds === 0) return [fail(noBeds), fail(noBeds)];
      if (values.occupied > values.beds) {
        const bad = fail(badArgument('occupied', String(values.occupied), `no more than the ${values.beds} beds`));
        return [bad, bad];
      }
      const cost = occupancyCostOf(values.fixed, values['each child'], values.beds, values.occupied);
      const noChild = fail({ code: '#DIV/0!', message: 'occupied: found 0, and there is no cost a child.' } as const);
      return [cost.eachChild === null ? noChild : succeed(cost.eachChild), succeed(cost.emptyBeds)];
    }),
  );
}

/**
 * A fair weekly price a bed, built from what a home costs a year: components ÷ (beds × 52 × occupancy) × (1 + margin).
 * @customfunction FAIRPRICE
 * @helpurl https://localhost:3000/assets/help/functions.html#FAIRPRICE
 * @param components The costs of one home a year: staff time, facilities, upkeep, consumables, overheads, cost of borrowing. Blanks are passed over.
 * @param beds How many beds the home has.
 * @param [occupancy] The share of the year's bed weeks that will be filled. Blank is 100%.
 * @param [margin] What is added to the cost, as a share of it, where profit is not among the components. Blank is none.
 * @returns The price a bed a week, one for each number of beds, occupancy or margin.
 * @throws #N/A where all components or the beds are blank; #DIV/0! without beds or at an occupancy of 0%; #VALUE! for a share above 100%.
 * @example =MTFS.FAIRPRICE({300000;60000;45600}, 4) gives 1950
 * @example =MTFS.FAIRPRICE(405600, 4, 75%, 5%) gives 2730
 */
export function fairPrice(
  components: unknown[][],
  beds: unknown[][],
  occupancy?: unknown[][],
  margin?: unknown[][],
): unknown[][] {
  const declared = { beds: required(bedCount), occupancy: optional(share, 1), margin: optional(share, 0) };
  return toExcel(
    whole({ components: cells(size) }, { components }, (given) => {
      const known = given.components.filter((component) => component !== null);
      return succeed(
        spill(declared, { beds, occupancy, margin }, (values) => {
          if (values.beds === 0) return fail(noBeds);
          if (values.occupancy > 0) {
            return succeed(fairPriceOf(known, values.beds, values.occupancy, values.margin));
          }
          return fail({ code: '#DIV/0!', message: 'occupancy: found 0%, so no bed would be paid for.' });
        }),
      );
    }),
  );
}

import { succeed } from '../finance/result';
import {
  costAvoided,
  mixSaving as mixSavingOf,
  placementCost as placementCostOf,
} from '../finance/services/placements';
import { toExcel } from './answer';
import { required } from './arguments/argument';
import { countOf } from './arguments/figures';
import { share } from './arguments/shares';
import { spill } from './arguments/spill';
import { size } from './arguments/sums';

const childrenCount = required(countOf('children'));

/**
 * The year's cost of a placement mix: children in house and with independent providers, each at their cost.
 * @customfunction PLACEMENTCOST
 * @helpurl https://localhost:3000/assets/help/functions.html#PLACEMENTCOST
 * @param children How many children are placed. Blank gives #N/A, as for every argument.
 * @param inHouseShare The share of them in the council's own homes and foster care, such as 70%.
 * @param inHouseCost What an in-house placement costs a year.
 * @param independentCost What an independent placement costs a year, on the same basis: both with overheads or both without.
 * @returns The cost a year for each line.
 * @throws #N/A where an argument is blank; #VALUE! for a share above 100%, such as 70 instead of 70%, and for negative figures.
 * @example =MTFS.PLACEMENTCOST(100, 75%, 20000, 32000) gives 2300000
 */
export function placementCost(
  children: unknown[][],
  inHouseShare: unknown[][],
  inHouseCost: unknown[][],
  independentCost: unknown[][],
): unknown[][] {
  const declared = {
    children: childrenCount,
    'in-house share': required(share),
    'in-house cost': required(size),
    'independent cost': required(size),
  };
  const passed = {
    children,
    'in-house share': inHouseShare,
    'in-house cost': inHouseCost,
    'independent cost': independentCost,
  };
  return toExcel(
    spill(declared, passed, (values) => {
      const costs = { inHouse: values['in-house cost'], independent: values['independent cost'] };
      return succeed(placementCostOf(values.children, values['in-house share'], costs));
    }),
  );
}

/**
 * What moving children between independent and in-house placements saves a year.
 * @customfunction MIXSAVING
 * @helpurl https://localhost:3000/assets/help/functions.html#MIXSAVING
 * @param children How many children are placed. Blank gives #N/A, as for every argument.
 * @param shareNow The share of them in house now, such as 70%.
 * @param shareThen The share of them in house then.
 * @param inHouseCost What an in-house placement costs a year.
 * @param independentCost What an independent placement costs a year, on the same basis: both with overheads or both without.
 * @returns The saving a year for each line; negative where the new mix costs more.
 * @throws #N/A where an argument is blank; #VALUE! for a share above 100%, such as 70 instead of 70%, and for negative figures.
 * @example =MTFS.MIXSAVING(100, 50%, 75%, 20000, 32000) gives 300000
 */
export function mixSaving(
  children: unknown[][],
  shareNow: unknown[][],
  shareThen: unknown[][],
  inHouseCost: unknown[][],
  independentCost: unknown[][],
): unknown[][] {
  const declared = {
    children: childrenCount,
    'share now': required(share),
    'share then': required(share),
    'in-house cost': required(size),
    'independent cost': required(size),
  };
  const passed = {
    children,
    'share now': shareNow,
    'share then': shareThen,
    'in-house cost': inHouseCost,
    'independent cost': independentCost,
  };
  return toExcel(
    spill(declared, passed, (values) => {
      const costs = { inHouse: values['in-house cost'], independent: values['independent cost'] };
      return succeed(mixSavingOf(values.children, values['share now'], values['share then'], costs));
    }),
  );
}

/**
 * The cost avoided by places that were not needed: places × weekly cost × weeks.
 * @customfunction AVOIDED
 * @helpurl https://localhost:3000/assets/help/functions.html#AVOIDED
 * @param places How many places were not needed. Blank gives #N/A, as for every argument.
 * @param weeklyCost What a place costs a week.
 * @param weeks For how many weeks.
 * @returns The cost avoided for each line.
 * @throws #N/A where an argument is blank; #VALUE! for a negative figure.
 * @example =MTFS.AVOIDED(13, 600, 135) gives 1053000
 */
export function avoided(places: unknown[][], weeklyCost: unknown[][], weeks: unknown[][]): unknown[][] {
  const declared = {
    places: required(countOf('places')),
    'weekly cost': required(size),
    weeks: required(countOf('weeks')),
  };
  return toExcel(
    spill(declared, { places, 'weekly cost': weeklyCost, weeks }, (values) =>
      succeed(costAvoided(values.places, values['weekly cost'], values.weeks)),
    ),
  );
}

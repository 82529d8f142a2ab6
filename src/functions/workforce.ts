import { succeed } from '../finance/result';
import { agencyPremium as agencyPremiumOf } from '../finance/services/agency';
import { toExcel } from './answer';
import { required } from './arguments/argument';
import { countOf } from './arguments/figures';
import { spill } from './arguments/spill';
import { size } from './arguments/sums';

/**
 * What covering posts by agency staff costs above permanent staff: posts × (agency cost − permanent cost).
 * @customfunction AGENCYPREMIUM
 * @helpurl https://localhost:3000/assets/help/functions.html#AGENCYPREMIUM
 * @param posts How many posts agency staff cover, part-time ones in parts. Blank gives #N/A, as for every argument.
 * @param agencyCost What a post costs by agency, for a year or for any one time.
 * @param permanentCost What it costs with permanent staff for the same time, with their on-costs.
 * @returns The premium for each line; negative where agency staff cost less.
 * @throws #N/A where an argument is blank; #VALUE! for a negative figure.
 * @example =MTFS.AGENCYPREMIUM(12.5, 68000, 48000) gives 250000
 */
export function agencyPremium(posts: unknown[][], agencyCost: unknown[][], permanentCost: unknown[][]): unknown[][] {
  const declared = {
    posts: required(countOf('posts')),
    'agency cost': required(size),
    'permanent cost': required(size),
  };
  return toExcel(
    spill(declared, { posts, 'agency cost': agencyCost, 'permanent cost': permanentCost }, (values) =>
      succeed(agencyPremiumOf(values.posts, values['agency cost'], values['permanent cost'])),
    ),
  );
}

import { tidy } from '../tidy';

/** What covering posts by agency staff costs above permanent staff; both costs are for one post and the same time. */
export function agencyPremium(posts: number, agencyCost: number, permanentCost: number): number {
  return posts * tidy(agencyCost - permanentCost, agencyCost, permanentCost);
}

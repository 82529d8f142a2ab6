import type { ProfileRule } from '../../finance/profiles/profile';
import { groupKey } from '../../finance/rollup/groups';
import type { NamedProfile } from './read/read-profiles';

/** Says by which profile a line's budget falls on the year. */
export type ProfileLookup = (line: {
  readonly profile: string | null;
  readonly ref: string;
  readonly service: string | null;
  readonly department: string | null;
  readonly lastYear: readonly number[] | null;
}) => ProfileRule | null | 'not there';

/**
 * Looks profiles up: by the name that the line gives (`Even` and `Last year` need no row of their own), else by one that is
 * called like its code, its service or its department. Null is evenly; `not there` where a name is given that no profile has.
 */
export function profileLookup(profiles: readonly NamedProfile[]): ProfileLookup {
  const byName = new Map(profiles.map(({ name, weights }) => [groupKey(name), weights] as const));
  return ({ profile, ref, service, department, lastYear }) => {
    const named = [profile, ref, service, department].flatMap((name) => {
      const weights = name === null ? undefined : byName.get(groupKey(name));
      return weights === undefined ? [] : [weights];
    })[0];
    if (profile === null || byName.has(groupKey(profile))) {
      return named === undefined ? null : { kind: 'weights', weights: named };
    }
    if (groupKey(profile) === 'even') return null;
    if (groupKey(profile) !== 'last year') return 'not there';
    return lastYear === null ? null : { kind: 'last year', actuals: lastYear };
  };
}

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
}) => ProfileRule | null | ProfileGap;

/** Why the profile that a line names cannot be used: there is none of the name, or last year is not stored by period. */
export type ProfileGap = 'not there' | 'no last year';

/** Whether a line's profile is the shape of last year. */
export const isLastYear = (profile: string): boolean => groupKey(profile) === 'last year';

/**
 * Looks profiles up: by the name that the line gives (`Even` and `Last year` need no row of their own), else by one that is
 * called like its code, its service or its department. Null is evenly.
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
    if (!isLastYear(profile)) return 'not there';
    return lastYear === null ? 'no last year' : { kind: 'last year', actuals: lastYear };
  };
}

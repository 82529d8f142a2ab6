import type { MoneyUnit } from '../../finance/money';
import { type ProfileRule, profileOf } from '../../finance/profiles/profile';
import { fail, type Result, succeed } from '../../finance/result';
import { groupKey } from '../../finance/rollup/groups';
import type { Unreadable } from '../../finance/unreadable';
import type { NamedProfile } from '../month-end/read/read-profiles';

/** How a line's budget is to fall on the year. */
export type ProfileChoice =
  | { readonly kind: 'even' }
  | { readonly kind: 'last year' }
  /** One that the Profiles table has. */
  | { readonly kind: 'named'; readonly name: string }
  /** One that is made for it, and stands in the Profiles table from then on. */
  | { readonly kind: 'new'; readonly name: string; readonly rule: ProfileRule };

/** A line whose profile is chosen. */
export interface ProfiledLine {
  readonly code: string;
  /** By what edits name its line; null where they cannot tell it from another one. */
  readonly ref: string | null;
  /** For the year, in the workbook's unit; null where it has none. */
  readonly budget: number | null;
  /** Last year's actuals by period; null where they are not known. */
  readonly lastYear: readonly number[] | null;
}

/** What the Profile column says of the profiles that need no row in the Profiles table. */
export const usualProfiles = { even: 'Even', 'last year': 'Last year' } as const;

/** What the Profile column says of a choice. */
export const profileName = (choice: ProfileChoice): string =>
  'name' in choice ? choice.name.trim() : usualProfiles[choice.kind];

/** What is wrong with the name of a new profile; null where nothing is. */
export function nameProblem(choice: ProfileChoice, profiles: readonly NamedProfile[]): string | null {
  if (choice.kind !== 'new') return null;
  const name = choice.name.trim();
  if (name === '') return 'Give the profile a name, such as Term time.';
  const same = [...profiles.map((profile) => profile.name), ...Object.values(usualProfiles)].find(
    (known) => groupKey(known) === groupKey(name),
  );
  return same === undefined ? null : `There is a profile “${same}” already: choose it, or give this one another name.`;
}

/** The rule behind a choice; fails where it cannot be followed for the line. */
function ruleOf(
  choice: ProfileChoice,
  { lastYear }: ProfiledLine,
  profiles: readonly NamedProfile[],
): Result<ProfileRule, Unreadable> {
  switch (choice.kind) {
    case 'even':
      return succeed({ kind: 'even' });
    case 'last year':
      if (lastYear !== null) return succeed({ kind: 'last year', actuals: lastYear });
      return fail({
        found: 'no actuals of last year',
        expected: 'its 12 periods in the Forecasts table, as closing them leaves them',
      });
    case 'named': {
      const named = profiles.find(({ name }) => groupKey(name) === groupKey(choice.name));
      if (named !== undefined) return succeed({ kind: 'weights', weights: named.weights });
      return fail({ found: `the profile “${choice.name}”`, expected: 'one of the Profiles table' });
    }
    case 'new':
      return succeed(choice.rule);
  }
}

/** The budget of the line by period, 12 sums to the penny, as the choice would have it. */
export function profiledSums(
  line: ProfiledLine,
  choice: ProfileChoice,
  { profiles, unit }: { readonly profiles: readonly NamedProfile[]; readonly unit: MoneyUnit },
): Result<readonly number[], Unreadable> {
  const { code, budget } = line;
  if (budget === null) return fail({ found: `no budget of ${code}`, expected: 'a budget for the year' });
  const rule = ruleOf(choice, line, profiles);
  return rule.ok ? profileOf(budget, rule.value, unit) : rule;
}

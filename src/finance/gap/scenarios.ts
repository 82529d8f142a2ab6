import { fail, type Result, succeed } from '../result';
import { mapInSteps, type Steps } from '../steps';
import { addUp } from '../tidy';
import { changeOf } from './changes/change-of';
import type { GapChange } from './changes/gap-change';
import type { SavingsBeside } from './changes/savings-beside';
import type { WantedChange, WantedScenario } from './changes/wanted-change';
import type { GapConvention } from './convention';
import { type GapFigures, gapByYear } from './gap-figures';
import { type GapTable, linesOf } from './gap-table';
import type { MissingScenario, PlayedScenario, Scenario, ScenarioYear } from './scenario';

/** The usual what-ifs of a plan: all Red lines fail, pay is a point higher, funding is 1% lower, each line slips by half a year. */
export const usualChanges = (table: GapTable): readonly WantedChange[] => [
  { what: 'Red lines fail', share: 1 },
  { what: 'Pay', points: 1 },
  { what: 'Funding', line: null, share: 0.01 },
  ...linesOf(table, ['Savings']).map(({ name }): WantedChange => ({ what: 'Line slips', line: name, months: 6 })),
];

/** Several scenarios of one table, side by side. */
export interface Scenarios {
  readonly scenarios: readonly PlayedScenario[];
  readonly missing: readonly MissingScenario[];
}

const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : addUp([after, -before]);

const allOf = (changes: readonly (number | null)[]): number | null => {
  const known = changes.filter((change) => change !== null);
  return known.length < changes.length ? null : addUp(known);
};

/** Works out what a change of the lines makes of the gap. The totals that a table states are not looked at. */
function scenarioOf(
  table: GapTable,
  convention: GapConvention,
  { name, how, apply }: GapChange,
  before: readonly GapFigures[] = gapByYear(table, convention),
): Scenario {
  const years = gapByYear(apply(table), convention).map((figures, place): ScenarioYear => ({
    ...figures,
    change: difference(figures.remaining, before[place]?.remaining ?? null),
  }));
  const changes = years.map(({ change }) => change);
  return { name, how, years, effect: changes.at(-1) ?? null, total: allOf(changes) };
}

const inTurn = (name: string, changes: readonly GapChange[]): GapChange => ({
  name,
  how: changes.map(({ how }) => how).join(' '),
  apply: (table) => changes.reduce((so, { apply }) => apply(so), table),
});

/** A scenario of one or several changes, which are made one after another. Fails with all that cannot be worked out. */
export function wantedScenario(
  table: GapTable,
  convention: GapConvention,
  beside: SavingsBeside,
  { name, changes: wanted }: WantedScenario,
): Result<PlayedScenario, MissingScenario> {
  const changes = wanted.map((one) => changeOf(table, convention, beside, one));
  const lacking = changes.flatMap((change) => (change.ok ? [] : [change.error.why]));
  if (lacking.length > 0) return fail({ name, why: lacking.join(' ') });
  const found = changes.flatMap((change) => (change.ok ? [change.value] : []));
  return succeed({ ...scenarioOf(table, convention, inTurn(name, found)), changes: wanted });
}

/** How many scenarios are worked out between two pauses. */
export const fewScenarios = 4;

/** Each change of a plan alone, named for what it does; in steps. */
export function* scenariosInSteps(
  table: GapTable,
  convention: GapConvention,
  beside: SavingsBeside,
  wanted: readonly WantedChange[] = usualChanges(table),
): Steps<Scenarios> {
  const before = gapByYear(table, convention);
  const play = (one: WantedChange): Result<PlayedScenario, MissingScenario> => {
    const change = changeOf(table, convention, beside, one);
    return change.ok ? succeed({ ...scenarioOf(table, convention, change.value, before), changes: [one] }) : change;
  };
  const played = yield* mapInSteps(wanted, play, fewScenarios);
  return {
    scenarios: played.flatMap((one) => (one.ok ? [one.value] : [])),
    missing: played.flatMap((one) => (one.ok ? [] : [one.error])),
  };
}

const sizeOf = ({ total }: Pick<Scenario, 'total'>): number => (total === null ? -1 : Math.abs(total));

/** Scenarios by what they do to the gap over all years, the largest first: the bars of a tornado. Those not known come last. */
export const tornado = <One extends Pick<Scenario, 'total'>>(scenarios: readonly One[]): readonly One[] =>
  [...scenarios].sort((one, other) => sizeOf(other) - sizeOf(one));

import type { GapConvention } from '../../finance/gap/convention';
import type { MissingScenario, PlayedScenario } from '../../finance/gap/scenario';
import { fewScenarios, scenariosInSteps, tornado, wantedScenario } from '../../finance/gap/scenarios';
import { fail, type Result } from '../../finance/result';
import { mapInSteps, type Steps } from '../steps';
import type { GapReading } from './gap-reading';
import type { StoredChange } from './read-scenarios';

/** All scenarios of a gap, those that weigh most first, and those that cannot be worked out. */
export interface PlayedScenarios {
  readonly scenarios: readonly (PlayedScenario & {
    /** Whether the Scenarios table holds it; the others are the usual ones. */
    readonly isStored: boolean;
  })[];
  readonly missing: readonly MissingScenario[];
}

const nameKey = (name: string): string => name.trim().toLowerCase();

/** The rows of the Scenarios table by scenario, in the order of their first rows. */
function byName(changes: readonly StoredChange[]): readonly (readonly [StoredChange, ...StoredChange[]])[] {
  const groups = new Map<string, [StoredChange, ...StoredChange[]]>();
  for (const change of changes.filter(({ scenario }) => scenario !== '')) {
    const group = groups.get(nameKey(change.scenario));
    if (group === undefined) groups.set(nameKey(change.scenario), [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

/** A stored scenario is played as a whole or not at all: with a row that cannot be read it would be another one. */
function playStored(
  { table, beside }: GapReading,
  convention: GapConvention,
  rows: readonly [StoredChange, ...StoredChange[]],
): Result<PlayedScenario, MissingScenario> {
  const [{ scenario: name }] = rows;
  const bad = rows.filter(({ change }) => change === null);
  if (bad.length > 0) {
    const cells = bad.map(({ cell }) => cell).join(', ');
    return fail({ name, why: `The row of ${cells} cannot be read: see its problem.` });
  }
  const changes = rows.flatMap(({ change }) => change ?? []);
  return wantedScenario(table, convention, beside, { name, changes });
}

/** Plays what the Scenarios table holds, and the usual what-ifs that it does not hold under the same name; in steps. */
export function* playScenarios(reading: GapReading, convention: GapConvention): Steps<PlayedScenarios> {
  const stored = yield* mapInSteps(
    byName(reading.stored.changes),
    (rows) => playStored(reading, convention, rows),
    fewScenarios,
  );
  const usual = yield* scenariosInSteps(reading.table, convention, reading.beside);
  const names = stored.map((one) => nameKey(one.ok ? one.value.name : one.error.name));
  const isNew = ({ name }: { readonly name: string }): boolean => !names.includes(nameKey(name));
  return {
    scenarios: tornado([
      ...stored.flatMap((one) => (one.ok ? [{ ...one.value, isStored: true }] : [])),
      ...usual.scenarios.filter(isNew).map((one) => ({ ...one, isStored: false })),
    ]),
    missing: [...stored.flatMap((one) => (one.ok ? [] : [one.error])), ...usual.missing.filter(isNew)],
  };
}

import type { WantedChange } from './changes/wanted-change';
import type { GapFigures } from './gap-figures';

/** One year of a scenario. */
export interface ScenarioYear extends GapFigures {
  /** What is then still to be found, less what was still to be found without the change: positive is worse, null not known. */
  readonly change: number | null;
}

/** A change of a plan and the gap that it makes. */
export interface Scenario {
  /** What is changed, such as `Funding 1% lower in every year`. */
  readonly name: string;
  /** How it was worked out. */
  readonly how: string;
  readonly years: readonly ScenarioYear[];
  /** The change of the last year; null where it cannot be said. */
  readonly effect: number | null;
  /** The changes of all years together: by the size of this scenarios are ranked. Null where one cannot be said. */
  readonly total: number | null;
}

/** A scenario with the changes that it is made of. */
export interface PlayedScenario extends Scenario {
  readonly changes: readonly WantedChange[];
}

/** A scenario that cannot be worked out from what the workbook says. */
export interface MissingScenario {
  readonly name: string;
  /** What is missing, and what to do. */
  readonly why: string;
}

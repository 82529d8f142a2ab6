import type { BudgetNode } from '../../finance/month-end/budget-tree';
import type { LineInputs, MonthEnd } from '../../finance/month-end/line-case';
import type { LineOutturn } from '../../finance/month-end/line-outturn';
import type { Materiality, MaterialVariance } from '../../finance/month-end/materiality';
import type { LineMovement } from '../../finance/month-end/movement/line-movement';
import type { MovementPart } from '../../finance/month-end/movement/movement-part';
import type { SavingsInBudget } from '../../finance/month-end/swamped';
import type { ForecastHonesty, TooFewForecasts } from '../../finance/month-end/honesty/forecast-honesty';
import type { DriverVariance } from '../../finance/month-end/driver-variance';
import type { Result } from '../../finance/result';
import type { VirementCheck } from '../../finance/virements/check-virements';
import type { Problem } from '../problem';
import type { AssessedBudget } from '../tracker';
import type { ImportedPeriod } from './imported-period';

/** What the budget table says of a line beside what is assessed. */
export interface BudgetDetails {
  readonly owner: string | null;
  readonly narrative: string | null;
  /** The name of its profile; null where it gives none. */
  readonly profile: string | null;
  readonly original: number | null;
}

/** A budget line at the end of a period. */
export interface MonthEndLine {
  /** As it was assessed, with its row and its status. */
  readonly assessed: AssessedBudget;
  readonly details: BudgetDetails;
  readonly inputs: LineInputs;
  readonly outturn: LineOutturn;
  /** Since the period before was closed; null where no forecasts of it are stored. */
  readonly movement: LineMovement | null;
  /** Which of its variances need a narrative by the settings; empty where none does. */
  readonly needsNarrative: readonly MaterialVariance[];
  /** The full-year variance by volume, mix, price and the rest; null without drivers. */
  readonly drivers: DriverVariance | null;
}

/** A department at the end of a period. */
export interface MonthEndDepartment {
  /** Null for lines that do not say. */
  readonly name: string | null;
  readonly savings: SavingsInBudget | null;
  /** How its past forecasts came out, or why nothing is said of them. */
  readonly honesty: Result<ForecastHonesty, TooFewForecasts>;
}

/** A workbook at the end of a period. Sums are in the workbook's unit; variances are positive where adverse. */
export interface MonthEndReading {
  readonly monthEnd: MonthEnd;
  /** In the order of the rows. */
  readonly lines: readonly MonthEndLine[];
  /** The movement of codes that were forecast at the end of the period `since` and are in no line any more. */
  readonly gone: readonly LineMovement[];
  /** How the whole budget moved, by reason; empty where no forecasts of an earlier period are stored, or nothing moved. */
  readonly movement: readonly MovementPart[];
  /** By department, service and code. */
  readonly tree: BudgetNode;
  /** In the order of the tree. */
  readonly departments: readonly MonthEndDepartment[];
  readonly materiality: Materiality;
  readonly virements: VirementCheck;
  /** The periods of the year that are closed, in order. */
  readonly closed: readonly number[];
  /** When this period was last closed or reopened, as Excel stores a moment; null where it never was, or nobody can say. */
  readonly lastDone: number | null;
  /** What there is of the period's actuals. */
  readonly imported: ImportedPeriod;
  /** The period whose forecasts the movement is measured from; null where none are stored. */
  readonly since: number | null;
  /** What cannot be read, or does not agree, in the tables of the month-end. */
  readonly problems: readonly Problem[];
}

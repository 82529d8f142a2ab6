import type { CalendarDate } from '../../finance/calendar-date';
import type { CashEffect } from '../../finance/savings-line';
import type { PageChart, PageChartType, SeriesLook } from '../pages/page-chart';
import type { Validation } from '../pages/validation';

/** What a figure of a model is: sums in whole pounds, prices with pence, shares as 0 to 1, years as the one in which they begin. */
export type ModelStyle = 'pounds' | 'money' | 'share' | 'count' | 'decimal' | 'year' | 'date' | 'text';

/** A figure that a person gives. */
export interface ModelInput {
  /** By which formulas name it, in braces: `{children}`. Letters and digits; unique in its model. */
  readonly key: string;
  readonly label: string;
  readonly style: ModelStyle;
  /** What the figure is counted in, such as `£ a child a week, 2014/15 prices`. */
  readonly basis: string;
  /** The worked example's. */
  readonly example: number | string | CalendarDate;
  /** Where the example comes from, or what to enter. */
  readonly note: string;
  /** For one of the entries of a list: `{ kind: 'entry', table: <key of the list>, column: <heading> }`. */
  readonly validation: Validation;
}

/**
 * A figure that the sheet works out. Its formula is Excel's, in English, with a key in braces for each figure that it
 * takes (`={children}*{price}`) and, for a column of a list, the list's key and the heading: `=SUM({contracts[Value]})`.
 */
export interface ModelFigure {
  readonly key: string;
  readonly label: string;
  readonly style: ModelStyle;
  readonly basis: string;
  readonly formula: string;
  readonly note?: string;
}

/** What must hold for the result to mean anything. */
export interface ModelCheck {
  readonly label: string;
  /** A formula, as that of a figure, that is TRUE where it holds. */
  readonly holds: string;
  /** What to do where it does not. */
  readonly advice: string;
}

/** A column of a list; one with a formula is worked out, the others are given. */
export interface ModelListColumn {
  readonly heading: string;
  readonly style: ModelStyle;
  /** In characters. */
  readonly width: number;
  readonly validation?: Validation;
  /** For every row: `[@Heading]` is the row's own cell, `{key}` a figure of the model. */
  readonly formula?: string;
}

/** Rows of the same kind, such as contracts, members or months: an Excel table to which rows can be added. */
export interface ModelList {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly ModelListColumn[];
  /** The worked example's, in the order of the columns; null where a formula stands. */
  readonly rows: readonly (readonly (number | string | CalendarDate | null)[])[];
}

/** A chart of neighbouring columns of a list, of which the first names the categories; or of figures, one bar each. */
export interface ModelChart {
  readonly type: PageChartType;
  /** A sentence that says what it shows. */
  readonly title: string;
  readonly values: PageChart['values'];
  readonly isNeverNegative?: boolean;
  readonly of:
    | { readonly list: string; readonly from: string; readonly to: string }
    | { readonly figures: readonly string[]; readonly series: string };
  /** One for each series. */
  readonly looks: readonly SeriesLook[];
}

/** One way of saving, as a sheet that a finance officer fills in and defends. */
export interface ModelDefinition {
  /** By which the command line calls it: small letters and hyphens. */
  readonly name: string;
  readonly title: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  /** What the saving is for the budget; null where the model explains or gives leave, and saves nothing itself. */
  readonly cash: CashEffect | null;
  readonly inputs: readonly ModelInput[];
  readonly lists: readonly ModelList[];
  readonly workings: readonly ModelFigure[];
  /** What comes out, the most important first. */
  readonly results: readonly ModelFigure[];
  /**
   * The key of the result that a savings line may take as its target or forecast: a sum a year, positive where it saves;
   * null where there is none that a line could take.
   */
  readonly saving: string | null;
  /**
   * The keys of the results that say what of the saving comes in the first year and what the second adds to it; left out
   * where all of it comes in the first.
   */
  readonly partYear?: { readonly first: string; readonly second: string };
  readonly checks: readonly ModelCheck[];
  /**
   * The keys of the two inputs that matter most, and of the figure that they are tried on; and by how much they are changed,
   * as 0 to 1, where a tenth says nothing.
   */
  readonly sensitivity: { readonly inputs: readonly [string, string]; readonly of: string; readonly step?: number };
  readonly chart: ModelChart | null;
  /** What the model does not say, a sentence each. */
  readonly leavesOut: readonly string[];
  /** Whose published figures the example takes, with their licence; a line at the foot of the sheet. */
  readonly source?: string;
}

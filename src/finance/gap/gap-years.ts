import { tidy } from '../tidy';

/** One year of a medium-term plan, all sums positive; null is blank: not known. */
export interface GapInput {
  /** What services cost: base budget, growth and pressures. */
  readonly base: number | null;
  readonly funding: number | null;
  /** Used in the year to close the gap; not paid back in later years. */
  readonly reserves: number;
  /** New savings identified for the year. */
  readonly savings: number;
}

/** The gap of one year; null where a figure that it needs is not known. Positive is short of money. */
export interface GapYear {
  /** Base − funding, which has grown since the start of the plan. */
  readonly cumulative: number | null;
  /** The cumulative gap less the reserves of the year: what all savings must come to. */
  readonly afterReserves: number | null;
  /** After reserves, this year less last year: what this year's new savings must come to. */
  readonly annual: number | null;
  /** The annual requirement less the savings identified for the year. */
  readonly unidentified: number | null;
}

/** The gap of a medium-term plan by year. The annual requirements add up to the last year's gap after reserves. */
export function gap(years: readonly GapInput[]): readonly GapYear[] {
  let last: number | null = 0;
  return years.map(({ base, funding, reserves, savings }) => {
    const cumulative = difference(base, funding);
    const afterReserves = difference(cumulative, reserves);
    const annual = difference(afterReserves, last);
    last = afterReserves;
    return { cumulative, afterReserves, annual, unidentified: difference(annual, savings) };
  });
}

function difference(from: number | null, less: number | null): number | null {
  return from === null || less === null ? null : tidy(from - less, from, less);
}

/**
 * Figures of one kind as positives, whichever sign they are all written with; null where some are positive and some
 * negative, so that no convention can be seen. Blanks stay blank.
 */
export function asPositives(figures: readonly (number | null)[]): readonly (number | null)[] | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.every((figure) => figure >= 0)) return figures;
  if (known.some((figure) => figure > 0)) return null;
  return figures.map((figure) => (figure === null ? null : Math.abs(figure)));
}

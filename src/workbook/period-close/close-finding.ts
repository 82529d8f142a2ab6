import type { UnknownCode } from '../month-end/unknown-codes';

/** A cell or a line that a finding is about. */
export interface FoundPlace {
  /** With its sheet, such as `Budget!I7`; the name of a table where it is about no cell of it. */
  readonly cell: string;
  /** What is there, such as `A100 Placements: £12,000`. */
  readonly what: string;
}

/** Something to be looked at before a period is closed. */
export interface CloseFinding {
  /** What blocks has to be mended first; what warns may be left. */
  readonly is: 'blocks' | 'warns';
  /** What was found, as a sentence. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
  /** In the order of the rows; empty where it is about the period as a whole. */
  readonly places: readonly FoundPlace[];
  /** The codes in no budget line that it is about, which `planPlacement` gives a place; left out where it is about none. */
  readonly codes?: readonly UnknownCode[];
}

/** A finding about some places; none where there are none. */
export const about = (
  places: readonly FoundPlace[],
  finding: Omit<CloseFinding, 'places' | 'found'> & { readonly found: (count: number) => string },
): CloseFinding[] => (places.length === 0 ? [] : [{ ...finding, found: finding.found(places.length), places }]);

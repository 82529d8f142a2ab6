import type { StatedMeaning } from '../headings/stated-meaning';
import type { TableKind } from '../headings/table-headings';

/** The tables of which a person may state where they stand and what their headings mean. */
export const statableKinds = [
  'Savings',
  'Budget',
  'Settings',
  'RagPolicy',
  'Decisions',
  'Milestones',
] as const satisfies readonly TableKind[];

export type StatableKind = (typeof statableKinds)[number];

/** What the Mapping table writes in `Means` beside a table that is to be read; `Not used` is the contrary. */
export const readIt = 'Read';

/** What a person has stated of one heading. */
export interface StatedHeading {
  /** As the Mapping table names it: see `headingNames`. */
  readonly name: string;
  readonly meaning: StatedMeaning;
  /** The cell of the Mapping table that names the heading. */
  readonly cell: string;
}

/** What a person has stated of one table or range: the rows of the Mapping table that name it. */
export interface StatedTable {
  readonly kind: StatableKind;
  readonly sheet: string;
  /** An address such as `A4:K40`, the name of an Excel table or of a range. */
  readonly range: string;
  /** False where the table is stated not to be used. */
  readonly isRead: boolean;
  readonly headings: readonly StatedHeading[];
  /** The cell of the Mapping table that names the table or range, in the first row that does. */
  readonly cell: string;
}

import type { Heading } from '../headings/match-headings';
import type { StatedMeanings } from '../headings/stated-meaning';
import type { Candidate } from '../locate/candidates';
import type { Problem } from '../problem';
import type { Area } from '../tracker';
import { headingNamed } from './heading-names';
import { goneHeading } from './stale-answers';
import type { StatedTable } from './stated-table';

/** A table or a range on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What an answer comes to: null where it cannot be read. */
export interface Located {
  readonly candidate: Candidate | null;
  readonly problems: readonly Problem[];
}

/** What has been stated of the headings of a table, for those that stand in it. */
export function meaningsOf({ headings: stated }: StatedTable, headings: readonly Heading[]): StatedMeanings {
  const named = headingNamed(headings);
  const byColumn = new Map(stated.map(({ name, meaning }) => [named(name)?.column, meaning] as const));
  return ({ column }) => byColumn.get(column) ?? null;
}

/** A problem for each heading of which something has been stated that no longer stands in the table. */
export function goneHeadings(stated: StatedTable, headings: readonly Heading[]): Problem[] {
  const named = headingNamed(headings);
  return stated.headings.flatMap((heading) =>
    named(heading.name) === undefined ? [goneHeading(stated, heading)] : [],
  );
}

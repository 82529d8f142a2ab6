import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { Heading, MatchedColumn } from '../headings/match-headings';
import { tableHeadings } from '../headings/table-headings';
import type { MappingSource } from './mapping-source';
import type { StatableKind } from './stated-table';

/**
 * How sure it is what a heading means: a person has stated it; its words mean one thing; they may mean several; what
 * stands below it does not fit; or its words are not known.
 */
export type Sureness = 'stated' | 'certain' | 'likely' | 'doubtful' | 'unknown';

const mostSamples = 3;
const longestSample = 60;

function filledBelow({ cells, area, rowsRead }: MappingSource, row: number, column: number): CellValue[] {
  const values: CellValue[] = [];
  for (let at = row + 1; at < area.top + rowsRead; at += 1) {
    const value = cells.value(at, column);
    if (!isBlank(value)) values.push(value);
  }
  return values;
}

/** What stands in the first filled cells below a heading, each as its text; long ones are cut. */
export const samplesOf = (source: MappingSource, row: number, column: number): string[] =>
  filledBelow(source, row, column)
    .slice(0, mostSamples)
    .map((value) => cellText(value))
    .map((text) => (text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text));

const isFigure = (value: CellValue): boolean => typeof value === 'number' || /^[£(+-]?\s*£?\d/.test(cellText(value));

/** A column of sums in which mostly words stand is hardly one of sums. */
function fits(field: string, values: readonly CellValue[], kind: StatableKind): boolean {
  const { yearly }: { readonly yearly: readonly string[] } = tableHeadings[kind];
  if (!yearly.includes(field) && field !== 'period') return true;
  const told = values.filter((value) => !isErrorValue(value));
  return told.length === 0 || told.filter(isFigure).length * 2 >= told.length;
}

/** How sure the meaning of one heading is. */
export function surenessOf({
  kind,
  source,
  row,
  heading,
  matched,
  isStated,
  likely,
}: {
  readonly kind: StatableKind;
  readonly source: MappingSource;
  /** The row of the headings, counted from 0. */
  readonly row: number;
  readonly heading: Heading;
  readonly matched: MatchedColumn | undefined;
  readonly isStated: boolean;
  readonly likely: readonly string[];
}): Sureness {
  if (isStated) return 'stated';
  if (matched === undefined) return likely.length > 0 ? 'likely' : 'unknown';
  if (!fits(matched.field, filledBelow(source, row, heading.column), kind)) return 'doubtful';
  return new Set(likely).size > 1 ? 'likely' : 'certain';
}

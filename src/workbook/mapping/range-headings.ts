import type { Block } from '../cells/block';
import { isBlank } from '../cells/cell-value';
import { matchHeading } from '../headings/match-heading';
import { matchHeadings, type Heading, type HeadingMatch } from '../headings/match-headings';
import { headingKey } from '../headings/normalise';
import type { StatedMeanings } from '../headings/stated-meaning';
import type { TableKind } from '../headings/table-headings';
import { headingsInRow, joinRows, type HeadingRow } from '../locate/heading-rows';
import type { Area } from '../tracker';

/** What a range that a person chose is read by: its headings, and what has been stated of them. */
export interface RangeReading {
  readonly kind: TableKind;
  /** The range; its first row is that of the headings, or the upper of two. */
  readonly area: Area;
  readonly cells: Block;
  readonly statedOf: (headings: readonly Heading[]) => StatedMeanings;
}

const isText = (cells: Block, { column }: Heading, row: number): boolean => {
  const value = cells.value(row, column);
  return typeof value === 'string' && !isBlank(value);
};

/** Whether a row under headings may itself be one of headings: words alone, and some under an upper text or a blank. */
function mayBeLower(cells: Block, upper: readonly Heading[], lower: readonly Heading[], row: number): boolean {
  const filled = lower.filter(({ text }) => text !== '');
  return (
    filled.length > 1 &&
    filled.every((heading) => isText(cells, heading, row)) &&
    upper.some(({ text }) => text === '') &&
    upper.some(({ text }) => text !== '')
  );
}

const repeated = (headings: readonly Heading[], { text }: Heading): boolean =>
  headings.filter((other) => headingKey(other.text) === headingKey(text)).length > 1;

/** The headings of a range whose first row holds them: of that row, or of two that are read as one. */
export function rangeHeadings({ kind, area, cells, statedOf }: RangeReading): HeadingRow {
  const rowOf = (row: number, headings: readonly Heading[], spanning: readonly Heading[]): HeadingRow => ({
    firstRow: area.top,
    row,
    headings,
    match: matchHeadings(kind, headings, statedOf(headings)),
    spanning,
  });
  const upper = headingsInRow(cells, area.top, area);
  const single = rowOf(area.top, upper, []);
  const lower = headingsInRow(cells, area.top + 1, area);
  if (area.rows < 2 || !mayBeLower(cells, upper, lower, area.top + 1)) return single;
  const isHeading = (joined: string, own: Heading): boolean =>
    matchHeading(kind, joined) !== null || repeated(lower, own);
  const { headings, spanning } = joinRows(upper, lower, isHeading);
  const double = rowOf(area.top + 1, headings, spanning);
  return knownIn(double.match) >= knownIn(single.match) ? double : single;
}

/** How many headings are known. */
export const knownIn = ({ columns, doubled }: HeadingMatch): number => columns.length - doubled.length;

import { bottomOf } from '../cells/address';
import type { Block } from '../cells/block';
import { headingText } from '../headings/heading-text';
import { matchHeading } from '../headings/match-heading';
import { matchHeadings, type Heading, type HeadingMatch } from '../headings/match-headings';
import { tableKinds } from '../headings/synonyms';
import type { Area } from '../tracker';

/** A row of headings that makes a table of a known kind. */
export interface HeadingRow {
  /** The upper of two rows, or the only one. */
  readonly firstRow: number;
  /** The lowest row of the headings: the lines come below it. */
  readonly row: number;
  readonly headings: readonly Heading[];
  readonly match: HeadingMatch;
  /** Headings in the upper row that count for more than one column, as merged cells do. */
  readonly spanning: readonly Heading[];
}

/** The headings of one row, blank ones included. */
export function headingsInRow(cells: Block, row: number, area: Area): Heading[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.left + index;
    return { column, text: headingText(cells.value(row, column)) };
  });
}

/** The kind of table that complete headings make: the one that knows most of them; null for none. */
export function bestMatch(headings: readonly Heading[]): HeadingMatch | null {
  const complete = tableKinds
    .map((kind) => matchHeadings(kind, headings))
    .filter((match) => match.missing.length === 0);
  return complete.reduce<HeadingMatch | null>(
    (best, match) => (best === null || match.columns.length > best.columns.length ? match : best),
    null,
  );
}

/** Neighbouring headings without a blank one between them. */
function segmentsOf(headings: readonly Heading[]): Heading[][] {
  const segments: Heading[][] = [];
  let open = false;
  for (const heading of headings) {
    if (heading.text !== '') {
      if (open) segments.at(-1)?.push(heading);
      else segments.push([heading]);
    }
    open = heading.text !== '';
  }
  return segments;
}

/** One row as headings: one table, or several side by side where each segment makes a table of another kind. */
function singleRow(headings: readonly Heading[], row: number): HeadingRow[] {
  const asRow = (part: readonly Heading[], match: HeadingMatch): HeadingRow => ({
    firstRow: row,
    row,
    headings: part,
    match,
    spanning: [],
  });
  const segments = segmentsOf(headings);
  const parts = (segments.length > 1 ? segments : []).flatMap((segment) => {
    const match = bestMatch(segment);
    return match === null ? [] : [asRow(segment, match)];
  });
  if (new Set(parts.map((part) => part.match.kind)).size > 1) return parts;
  const whole = bestMatch(headings);
  return whole === null ? [] : [asRow(headings, whole)];
}

/**
 * Two rows read as one, as in `2014/15` merged over `Target` and `Forecast`: the upper text goes before the lower one
 * and holds for the blank cells on its right.
 * @param isHeading whether the two texts together make a heading; otherwise the lower one stands alone
 */
export function joinRows(
  upper: readonly Heading[],
  lower: readonly Heading[],
  isHeading: (joined: string, lower: Heading) => boolean,
): { headings: Heading[]; spanning: Heading[] } {
  const spanning = new Map<number, Heading>();
  let over: Heading | null = null;
  const headings = lower.map((heading, index): Heading => {
    const own = upper[index];
    if (own !== undefined && own.text !== '') over = own;
    if (heading.text === '') return { column: heading.column, text: own?.text ?? '' };
    if (over === null) return heading;
    const joined = `${over.text} ${heading.text}`;
    if (!isHeading(joined, heading)) return heading;
    if (own?.text === '') spanning.set(over.column, over);
    return { column: heading.column, text: joined };
  });
  return { headings, spanning: [...spanning.values()] };
}

function twoRows(upper: readonly Heading[], lower: readonly Heading[], row: number): HeadingRow | null {
  if (upper.every(({ text }) => text === '') || lower.every(({ text }) => text === '')) return null;
  const rows = (['Savings', 'Budget'] as const).flatMap((kind): HeadingRow[] => {
    const { headings, spanning } = joinRows(upper, lower, (joined) => matchHeading(kind, joined) !== null);
    const match = matchHeadings(kind, headings);
    return match.missing.length > 0 ? [] : [{ firstRow: row, row: row + 1, headings, match, spanning }];
  });
  return rows.reduce<HeadingRow | null>(
    (best, found) => (best === null || found.match.columns.length > best.match.columns.length ? found : best),
    null,
  );
}

const known = (rows: readonly HeadingRow[]): number =>
  rows.reduce((sum, { match }) => sum + match.columns.length - match.doubled.length, 0);

/** The rows of headings among the first rows of a sheet, top to bottom. */
export function headingRows(cells: Block, window: Area): HeadingRow[] {
  const rows = Array.from({ length: window.rows }, (_, index) => headingsInRow(cells, window.top + index, window));
  const singles = rows.map((headings, index) => singleRow(headings, window.top + index));
  const found: HeadingRow[] = [];
  for (let row = window.top; row < bottomOf(window); row += 1) {
    const index = row - window.top;
    const single = singles[index] ?? [];
    const double = twoRows(rows[index] ?? [], rows[index + 1] ?? [], row);
    if (double !== null && known([double]) > Math.max(known(single), known(singles[index + 1] ?? []))) {
      found.push(double);
      row += 1;
    } else {
      found.push(...single);
    }
  }
  return found;
}

import type { CalendarDate } from '../../finance/calendar-date';
import { fail, succeed, type Result } from '../../finance/result';
import { areaAddress, bottomOf, columnLetters } from '../cells/address';
import { isBlank } from '../cells/cell-value';
import { failure, type TrackerFailure } from '../failure';
import type { Heading } from '../headings/match-headings';
import { formatMeaning, nothingStated, notUsed } from '../headings/stated-meaning';
import type { HeadingRow } from '../locate/heading-rows';
import type { Area } from '../tracker';
import { withDashedYear } from './dashed-year';
import { headingNamed, headingNames } from './heading-names';
import type { MappingSource } from './mapping-source';
import { likelyOf, meaningsFor } from './meanings';
import { offeredYears } from './offered-years';
import { knownIn, rangeHeadings } from './range-headings';
import { samplesOf, surenessOf, type Sureness } from './sureness';
import { statableKinds, type StatableKind } from './stated-table';

/** One heading of a chosen range, with what it would mean. */
export interface HeadingChoice {
  /** Counted from 0 on the sheet. */
  readonly column: number;
  /** Such as `F`. */
  readonly letters: string;
  /** As it is written; of two heading rows both texts; `''` for a column without one. */
  readonly heading: string;
  /** As the Mapping table calls it. */
  readonly name: string;
  /** As the Mapping table writes it: `2014/15 Target`, `Owner`, `Not used`. */
  readonly means: string;
  /** What it would mean if nobody had said anything. */
  readonly unaided: string;
  readonly sureness: Sureness;
  /** What stands in the first cells below it, three at most. */
  readonly samples: readonly string[];
  /** The meanings that its words allow, `means` among them. */
  readonly likely: readonly string[];
}

/** What a chosen range would be read as: shown, corrected, and then planned with `planMapping`. */
export interface MappingChoices {
  readonly kind: StatableKind;
  readonly sheet: string;
  /** What the Mapping table says of it: the name of the Excel table, else the address with the headings. */
  readonly range: string;
  readonly tableName: string | null;
  readonly headings: readonly HeadingChoice[];
  /** Every meaning that a heading may be given, `Not used` first. */
  readonly meanings: readonly string[];
  /** The years among them are those round today, since neither headings nor settings name one. */
  readonly areYearsGuessed: boolean;
  /** The row above the first line, counted from 0. */
  readonly headingRow: number;
  /** Whether the headings take two rows. */
  readonly hasTwoHeadingRows: boolean;
  readonly source: MappingSource;
}

const headingRowsTried = 10;

/** The row of a range from which it knows most of a kind's headings: a title may stand above it. */
function headingsFor(source: MappingSource, kind: StatableKind): { readonly row: HeadingRow; readonly area: Area } {
  const { area, cells, tableName } = source;
  const rows = tableName === null ? Math.min(headingRowsTried, area.rows) : 1;
  const tried = Array.from({ length: rows }, (_, down) => {
    const from = { ...area, top: area.top + down, rows: area.rows - down };
    const row = rangeHeadings({ kind, area: from, cells, statedOf: (headings) => statedOf(source, kind, headings) });
    return { row, area: from };
  });
  const first = { row: rangeHeadings({ kind, area, cells, statedOf: () => nothingStated }), area };
  const headed = tried.filter(({ row }) => holdsHeadings(source, row));
  const possible = headed.length > 0 ? headed : tried;
  return possible.reduce(
    (best, one) => (knownIn(one.row.match) > knownIn(best.row.match) ? one : best),
    possible[0] ?? first,
  );
}

/** What has been stated of the same headings before, of this range or of one that stood elsewhere. */
function statedOf({ stated, sheet, tableName }: MappingSource, kind: StatableKind, headings: readonly Heading[]) {
  const tables = stated.filter((table) => table.kind === kind && table.isRead);
  const own = tables.filter((table) => table.range === tableName || table.sheet === sheet);
  const named = headingNamed(headings);
  const said = own.flatMap((table) =>
    table.headings.map(({ name, meaning }) => [named(name)?.column, meaning] as const),
  );
  const byColumn = new Map(said);
  return ({ column }: Heading) => byColumn.get(column) ?? null;
}

function kindOf(source: MappingSource): StatableKind {
  const known = statableKinds.map((kind) => ({ kind, known: knownIn(headingsFor(source, kind).row.match) }));
  return known.reduce((best, one) => (one.known > best.known ? one : best)).kind;
}

const isFigure = (value: unknown): boolean => typeof value === 'number';

/** Whether a row looks like headings: words, and no more figures than words. */
function holdsHeadings({ cells, area }: MappingSource, { row, headings }: HeadingRow): boolean {
  const values = headings.map(({ column }) => cells.value(row, column)).filter((value) => !isBlank(value));
  return values.length > 1 && values.filter(isFigure).length * 2 <= values.length && area.rows > 1;
}

function withoutHeadings({ sheet, area }: MappingSource): TrackerFailure {
  return failure(
    'no tracker',
    `${sheet}!${areaAddress(area)} holds no row of headings with lines below it. Select the whole table with its ` +
      'headings; where it has none, insert a row above its lines and write over each column what it holds.',
    { cells: [{ sheet, address: areaAddress({ ...area, rows: 1 }) }] },
  );
}

function belowTheFirstRows({ sheet }: MappingSource, { row }: HeadingRow): TrackerFailure {
  return failure(
    'no room',
    `The headings stand in row ${row + 1} of the sheet ${sheet}, and only the first rows of a sheet are looked through ` +
      'for headings. Make the range an Excel table (Insert, Table), or move it to a sheet of its own, and choose it again.',
  );
}

/** The headings of a range with their meanings; columns in which nothing stands at all are left out. */
function headingChoices(source: MappingSource, kind: StatableKind, row: HeadingRow, area: Area): HeadingChoice[] {
  const names = headingNames(row.headings);
  const said = statedOf(source, kind, row.headings);
  const unaided = rangeHeadings({ kind, area, cells: source.cells, statedOf: () => nothingStated }).match;
  const taken = new Set(row.match.columns.map((matched) => formatMeaning(kind, matched)));
  const choices = row.headings.map((heading): HeadingChoice => {
    const matched = row.match.columns.find(({ column }) => column === heading.column);
    const alone = unaided.columns.find(({ column }) => column === heading.column);
    const likely = likelyOf(kind, heading);
    const isStated = said(heading) !== null;
    const [proposed] = isStated || withDashedYear(heading.text) === null ? [] : likely;
    const unread = proposed === undefined || taken.has(proposed) ? notUsed : proposed;
    if (matched === undefined) taken.add(unread);
    return {
      column: heading.column,
      letters: columnLetters(heading.column),
      heading: heading.text,
      name: names.get(heading.column) ?? heading.text,
      means: matched === undefined ? unread : formatMeaning(kind, matched),
      unaided: alone === undefined ? notUsed : formatMeaning(kind, alone),
      sureness: surenessOf({ kind, source, row: row.row, heading, matched, isStated, likely }),
      samples: samplesOf(source, row.row, heading.column),
      likely,
    };
  });
  return choices.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
}

/**
 * What a chosen range would be read as: every heading with its meaning, how sure that is, and what stands below it. Pure.
 * @param kind what it is to be read as; left out: what its headings fit best
 * @param today gives the years that are offered
 */
export function mappingChoices(
  source: MappingSource,
  { kind: wanted, today }: { readonly kind?: StatableKind; readonly today: CalendarDate },
): Result<MappingChoices, TrackerFailure> {
  const kind = wanted ?? kindOf(source);
  const { row, area } = headingsFor(source, kind);
  if (!holdsHeadings(source, row)) return fail(withoutHeadings(source));
  const window = source.survey.windows.get(source.sheet);
  if (source.tableName === null && (window === undefined || row.row >= bottomOf(window.area))) {
    return fail(belowTheFirstRows(source, row));
  }
  const headings = headingChoices(source, kind, row, area);
  const likely = headings.flatMap((heading) => heading.likely);
  const offered = offeredYears(source.survey, likely, today);
  return succeed({
    kind,
    sheet: source.sheet,
    range: source.tableName ?? areaAddress({ ...area, top: row.firstRow, rows: bottomOf(area) - row.firstRow }),
    tableName: source.tableName,
    headings,
    meanings: meaningsFor(kind, offered.years),
    areYearsGuessed: offered.areGuessed,
    headingRow: row.row,
    hasTwoHeadingRows: row.row > row.firstRow,
    source,
  });
}

import { formatFinancialYear } from '../../../finance/financial-year';
import type { RollUp, RollUpGroup } from '../../../finance/rollup/roll-up';
import { cellAddress } from '../../cells/address';
import { canonicalHeading } from '../../headings/synonyms';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import type { PageChart } from '../../pages/page-chart';
import type { Figure } from '../figure';
import type { Condition } from '../figure-sums';
import { hasBelowNothing, type PackContext } from '../pack-context';
import { sectionRow } from '../../pages/page-parts';
import { summaryColumns } from './grid';
import { reviewOrder } from './mix-part';

/** What the summary rolls up by, in words. */
export interface GroupedBy {
  readonly attribute: 'department' | 'project';
  /** Such as `department`. */
  readonly word: string;
}

/** More columns than these nobody can tell apart. */
const mostInChart = 24;
const figureHeadings = ['Target', 'Delivered', 'Forecast', 'At risk', 'All years', 'Lines'] as const;

/** Whether nothing was ever asked or expected of a group, such as of a project that only the budget names. */
const hasNoSavings = ({ whole }: RollUpGroup): boolean =>
  whole.parts.every(({ sums }) => [sums.target, sums.delivered, sums.forecast].every((sum) => (sum ?? 0) === 0));

/**
 * A group without savings says so in words, beside the cells of the chart, which takes numbers alone; its one sum, over
 * all years, is there to be held against.
 */
function rowWithoutSavings(name: string, lines: number, allYears: string): PageCell[] {
  const blanks = (many: number): PageCell[] => Array.from({ length: many }, () => cell(null, 'money'));
  return [
    cell(name, 'label'),
    ...blanks(reviewOrder.length),
    cell('No savings target', 'text'),
    ...blanks(figureHeadings.length - 3),
    formulaCell(`=${allYears}`, 'money'),
    cell(lines, 'count'),
  ];
}

function rowOf(group: RollUpGroup, { attribute, word }: GroupedBy, { sums, year, years }: PackContext): PageCell[] {
  const where: Condition[] = [{ attribute, is: group.name }];
  const sum = (figure: Figure): PageCell => formulaCell(sums.sum(figure, { where }), 'money');
  const allYears = years.map((one) => sums.sum({ kind: 'target', year: one }, { where }).slice(1)).join('+');
  const name = group.name ?? `No ${word}`;
  if (hasNoSavings(group)) return rowWithoutSavings(name, group.lines, allYears);
  return [
    cell(name, 'label'),
    ...reviewOrder.map((status) => formulaCell(sums.sum({ kind: 'target', year }, { where, status }), 'money')),
    sum({ kind: 'target', year }),
    sum({ kind: 'delivered', year }),
    sum({ kind: 'forecast', year }),
    sum({ kind: 'atRisk', year }),
    formulaCell(`=${allYears}`, 'money'),
    cell(group.lines, 'count'),
  ];
}

function totalRow(first: number, count: number, lines: number): PageCell[] {
  const columns = reviewOrder.length + figureHeadings.length - 1;
  return [
    cell('Total', 'total'),
    ...Array.from({ length: columns }, (_, index) => {
      const column = index + 1;
      return formulaCell(`=SUM(${cellAddress(first, column)}:${cellAddress(first + count - 1, column)})`, 'totalMoney');
    }),
    cell(lines, 'totalCount'),
  ];
}

/** The lines rolled up, with where a chart finds them; no chart where nobody could tell its columns apart. */
export interface GroupTable {
  readonly rows: readonly (readonly PageCell[])[];
  readonly chart: Omit<PageChart, 'place'> | null;
}

/** The lines rolled up by department or project: the year's money by status, and its figures. */
export function groupTable(context: PackContext, { groups, total }: RollUp, by: GroupedBy, top: number): GroupTable {
  const { tracker, year } = context;
  const title = sectionRow(`By ${by.word}`, summaryColumns);
  if (groups.every(({ name }) => name === null)) {
    const heading = canonicalHeading('Savings', by.attribute);
    const nobody = `No line names a ${by.word}. Write it beside each under a heading ${heading} in the savings table.`;
    return { rows: [title, [cell(nobody, 'subtitle')]], chart: null };
  }
  const headingRow = top + 1;
  const name = formatFinancialYear(year);
  const counted = groups.reduce((sum, { lines }) => sum + lines, 0);
  const rows = [
    title,
    [
      cell(`${name}, ${tracker.settings.unit}`, 'heading'),
      ...[...reviewOrder, ...figureHeadings].map((heading) => cell(heading, 'numberHeading')),
    ],
    ...groups.map((group) => rowOf(group, by, context)),
    totalRow(headingRow + 1, groups.length, total.lines),
    ...(counted > total.lines
      ? [[cell(`A line that is split counts under each ${by.word}, and once in the total.`, 'subtitle')]]
      : []),
    ...(hasBelowNothing(context)
      ? [[cell('A target below nothing is taken off here; the mix by money counts it by its size.', 'subtitle')]]
      : []),
  ];
  return { rows, chart: groups.length > mostInChart ? null : chartOf(by, headingRow, groups.length, context) };
}

function chartOf(
  { word }: GroupedBy,
  headingRow: number,
  groups: number,
  { tracker, year }: PackContext,
): Omit<PageChart, 'place'> {
  return {
    type: 'stackedColumns',
    title: `${formatFinancialYear(year)} targets by ${word} and status, ${tracker.settings.unit}`,
    source: { top: headingRow, left: 0, rows: 1 + groups, columns: 1 + reviewOrder.length },
    looks: reviewOrder,
    values: 'money',
  };
}

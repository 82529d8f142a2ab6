import { compareFinancialYears } from '../../finance/financial-year';
import { type PageColumn, type PageTable, tableHeight } from '../pages/page-table';
import type { PageValue } from '../pages/page-cell';
import type { SheetPage } from '../pages/sheet-page';
import { mapInSteps, type Steps } from '../steps';
import { asMadeTables } from './as-made';
import { type Figure, figureHeading, figureOf } from './figure';
import { figuresColumns, figuresTable, isNative } from './figure-sums';
import type { PackContext } from './pack-context';
import { groupNames, notGiven, packAttributes } from './pack-lines';
import { headRows, reportPage } from '../pages/report-page';

/** The figures that the pack adds up, of which those that the savings table cannot give natively stand here. */
function figuresHere({ year, years, ranges }: PackContext): Figure[] {
  const always: Figure[] = [
    { kind: 'target', year },
    { kind: 'size', year },
    ...years.flatMap((one): Figure[] => [
      { kind: 'atRisk', year: one },
      { kind: 'notForecast', year: one },
      { kind: 'above', year: one },
    ]),
    { kind: 'toCome', year },
    { kind: 'ahead', year },
  ];
  const written: Figure[] = [
    ...years
      .filter((one) => compareFinancialYears(one, year) !== 0)
      .map((one): Figure => ({ kind: 'target', year: one })),
    ...years.map((one): Figure => ({ kind: 'forecast', year: one })),
    { kind: 'delivered', year },
  ];
  return [...always, ...written.filter((figure) => !isNative(figure, ranges))];
}

/** The sheet with the figures line by line that the totals of the pack are added up from. In steps. */
export function* figuresPage(context: PackContext): Steps<SheetPage> {
  const { tracker, year, counted } = context;
  const figures = figuresHere(context);
  const columns: PageColumn[] = [
    { heading: figuresColumns.ref, style: 'label' },
    ...packAttributes.map((attribute): PageColumn => ({ heading: figuresColumns[attribute], style: 'text' })),
    { heading: figuresColumns.status, style: 'status' },
    { heading: figuresColumns.lines, style: 'count' },
    ...figures.map((figure): PageColumn => ({ heading: figureHeading(figure), style: 'money' })),
  ];
  const names: ReturnType<typeof groupNames>[] = [];
  for (const attribute of packAttributes) {
    yield;
    names.push(groupNames(tracker.savings, attribute));
  }
  yield;
  const rows = yield* mapInSteps(tracker.savings, (saving): PageValue[] => [
    saving.line.ref,
    ...names.map((name) => name.get(saving) ?? notGiven),
    saving.assessment.status,
    counted.has(saving) ? 1 : 0,
    ...figures.map((figure) => figureOf(saving.line, figure, year)),
  ]);
  const about =
    'What the summary adds up where the savings table has no column for it. A split line counts once under Lines.';
  const top = 3;
  const figuresByLine: PageTable = { name: figuresTable, top, left: 0, columns, rows };
  return reportPage(context, {
    key: 'pack:figures',
    name: 'Star chamber – figures',
    columnWidths: [9, 29, 12, 12, 14, 9, 8, ...figures.map(() => 12)],
    blocks: [{ top: 0, left: 0, rows: headRows(context, 'Figures behind the summary', about) }],
    tables: [figuresByLine, ...(yield* asMadeTables(context, top + tableHeight(figuresByLine) + 1, 1))],
    frozenRows: top + 1,
    frozenColumns: 1,
    print: { titleRows: top + 1, titleColumns: 1 },
  });
}

import { budgetLineName } from '../../finance/budget-line';
import { type MeasuredVariance, varianceInWords } from '../../finance/month-end/measured-variance';
import type { Materiality } from '../../finance/month-end/materiality';
import { formatMoney, formatSetPercent, type MoneyUnit, sayMoney } from '../../finance/money';
import { varianceWord } from '../../finance/variance';
import { figureTile, tileRows } from './tiles';
import { headRows, reportPage } from '../pages/report-page';
import { moneyStyles } from '../pages/money-styles';
import { cell, formulaCell, type PageValue } from '../pages/page-cell';
import type { BodyStyle, CellException, PageTable } from '../pages/page-table';
import type { SheetPage } from '../pages/sheet-page';
import { mapInSteps, type Steps } from '../steps';
import { periodWords, type ReportContext, sumWidth } from './report-context';
import type { ReportLine } from './report-lines';

const tableName = 'MonitoringVariances';
const missing = 'Narrative missing';

interface VarianceColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: BodyStyle;
  readonly value: (line: ReportLine) => PageValue;
}

const linesOf = (texts: readonly (string | null)[]): string | null => {
  const said = texts.filter((text) => text !== null && text.trim() !== '');
  return said.length === 0 ? null : said.join('\n');
};

/** The variances that need the narrative, a line each. */
function inWords({ line: { outturn, needsNarrative } }: ReportLine): string {
  const { kind, unit, fullYear, toDate } = outturn;
  const say = (variance: MeasuredVariance): string => varianceInWords(kind, variance, unit);
  const year = fullYear === null ? 'No forecast' : `Year ${say(fullYear)}`;
  const date = toDate === null ? null : `To date ${say(toDate)}`;
  return linesOf([year, needsNarrative.includes('to date') ? date : null]) ?? year;
}

/** Volume, mix, price and the rest of the full-year variance, each with its word. */
function driversInWords({ line: { drivers, outturn } }: ReportLine): string | null {
  if (drivers === null) return null;
  const parts = [
    ['Volume', drivers.volume],
    ['Mix', drivers.mix],
    ['Price', drivers.price],
    ['Other', drivers.other],
  ] as const;
  return linesOf(
    parts.map(([name, amount]) => {
      const word = varianceWord(amount);
      return word === 'On budget' ? null : `${name} ${sayMoney(Math.abs(amount), outturn.unit)} ${word.toLowerCase()}`;
    }),
  );
}

/** Null where nothing stands: the table marks it. */
const narrativeOf = ({ line: { details } }: ReportLine): string | null => linesOf([details.narrative]);

function columnsOf(lines: readonly ReportLine[], context: ReportContext): readonly VarianceColumn[] {
  const { unit } = context.tracker.settings;
  const { sum } = moneyStyles(unit);
  const money = (heading: string, value: VarianceColumn['value']): VarianceColumn => ({
    heading,
    width: sumWidth(context) + 0.5,
    style: sum,
    value,
  });
  const text = (heading: string, width: number, value: VarianceColumn['value']): VarianceColumn => ({
    heading,
    width,
    style: 'paragraph',
    value,
  });
  const isPersons = ({ line: { outturn } }: ReportLine): boolean => outturn.source === 'Person';
  /** As part of net, as every sum of the reports. */
  const asNet = (amount: number | null, { line: { outturn } }: ReportLine): number | null =>
    amount === null ? null : amount * outturn.adverseSign + 0;
  const hasPersons = lines.some(isPersons);
  const hasDrivers = lines.some(({ line: { drivers } }) => drivers !== null);
  return [
    { heading: 'Code', width: 9, style: 'label', value: ({ line }) => line.outturn.code },
    text('Name', 23, ({ line, service }) => budgetLineName(line.assessed.line) ?? service),
    text('Whose', 27, ({ line, department }) => linesOf([line.details.owner, department])),
    { heading: 'RAG', width: 9, style: 'status', value: ({ line }) => line.assessed.assessment.status },
    money('Revised budget', ({ sums }) => sums.budget),
    money('Variance to date', ({ sums }) => sums.toDate),
    money('Variance full year', ({ sums }) => sums.fullYear),
    { heading: '%', width: 8, style: 'share', value: ({ line }) => line.outturn.fullYear?.share ?? null },
    text('In words', 47, inWords),
    ...(hasDrivers ? [text('Volume, mix and price', 27, driversInWords)] : []),
    money('Forecast', ({ sums }) => sums.forecast),
    ...(hasPersons
      ? [
          money('Calculated forecast', (one) => asNet(one.line.outturn.calculated?.forecast ?? null, one)),
          money('Person − calculated', (one) => asNet(one.line.outturn.difference, one)),
        ]
      : []),
    text('Narrative', 40, (one) => narrativeOf(one) ?? missing),
  ];
}

/** `5% of the budget or £100,000`. */
function limitsInWords({ share, sum, combine }: Materiality, unit: MoneyUnit): string | null {
  const limits = [
    ...(share === null ? [] : [`${formatSetPercent(share)} of the budget`]),
    ...(sum === null ? [] : [formatMoney(sum, unit)]),
  ];
  return limits.length === 0 ? null : limits.join(combine === 'either' ? ' or ' : ' and ');
}

const sizeOf = ({ sums }: ReportLine): number => Math.abs(sums.fullYear ?? sums.toDate ?? 0);

/** The sheet of the variances that need a narrative by the settings, the largest first. In steps. */
export function* variancesPage(context: ReportContext): Steps<SheetPage> {
  const { tracker, reading } = context;
  const { unit } = tracker.settings;
  const lines = context.lines
    .filter(({ line }) => line.needsNarrative.length > 0)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  yield;
  const columns = columnsOf(lines, context);
  const limits = limitsInWords(reading.materiality, unit);
  const from = limits === null ? 'Settings asks for no narrative' : `A narrative is needed from ${limits} on`;
  const about = `${from}, either way, to date or for the year. A positive variance is adverse; income is negative.`;
  const top = 7;
  const rows = yield* mapInSteps(lines, (line) => columns.map(({ value }) => value(line)));
  const narrative = columns.length - 1;
  const exceptions = lines.flatMap((line, row): CellException[] =>
    narrativeOf(line) === null ? [{ row, column: narrative, style: 'warning' }] : [],
  );
  const table: PageTable = {
    name: tableName,
    top,
    left: 0,
    columns: columns.map(({ heading, style }) => ({ heading, style })),
    rows,
    exceptions,
  };
  const head = headRows(context, `Top variances, ${periodWords(reading.monthEnd.period)}`, about);
  return reportPage(context, {
    key: 'monitoring:variances',
    name: 'Top variances',
    columnWidths: columns.map(({ width }) => width),
    blocks: [
      { top: 0, left: 0, rows: head },
      lines.length === 0
        ? { top: 4, left: 0, rows: [[cell('No variance needs a narrative.', 'subtitle')]] }
        : { top: 4, left: 0, rows: tilesOf(unit) },
    ],
    tables: lines.length === 0 ? [] : [table],
    frozenRows: lines.length === 0 ? 0 : top + 1,
    frozenColumns: lines.length === 0 ? 0 : 2,
    print: lines.length === 0 ? {} : { titleRows: 1, firstTitleRow: top },
  });
}

/** What the list comes to, as formulas over it. */
function tilesOf(unit: MoneyUnit) {
  const year = `${tableName}[Variance full year]`;
  return tileRows([
    { label: 'Lines', columns: 2, figure: formulaCell(`=COUNTA(${tableName}[Code])`, 'figureCount') },
    {
      label: 'Narratives missing',
      columns: 1,
      figure: formulaCell(`=COUNTIF(${tableName}[Narrative],"${missing}")`, 'figureCount'),
    },
    { label: 'Adverse together', columns: 2, figure: figureTile(`SUMIF(${year},">0")`, moneyStyles(unit).sum, unit) },
    {
      label: 'Favourable together',
      columns: 2,
      figure: figureTile(`SUMIF(${year},"<0")`, moneyStyles(unit).sum, unit),
    },
    { label: 'Net of both', columns: 2, figure: figureTile(`SUM(${year})`, moneyStyles(unit).sum, unit) },
  ]);
}

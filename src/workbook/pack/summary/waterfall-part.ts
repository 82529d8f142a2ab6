import { formatFinancialYear } from '../../../finance/financial-year';
import { cellAddress } from '../../cells/address';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import type { SeriesColour } from '../../pages/page-chart';
import type { FigureKind } from '../figure';
import type { PackContext } from '../pack-context';
import { type PagePart, sectionRow } from '../../pages/page-parts';
import { chartColumns, summaryColumns } from './grid';

interface Step {
  readonly label: string;
  readonly kinds: readonly FigureKind[];
  readonly look: SeriesColour;
  /** Whether the step goes up from what stands before it, down from it, or is what is left. */
  readonly goes: 'up' | 'down' | 'rest';
}

/** What is above target or forecast elsewhere comes first, so that the columns never go below nothing. */
const steps: readonly Step[] = [
  { label: 'Target', kinds: ['target'], look: 'target', goes: 'up' },
  { label: 'Above target or forecast', kinds: ['above', 'ahead'], look: 'favourable', goes: 'up' },
  { label: 'Delivered', kinds: ['delivered'], look: 'delivered', goes: 'down' },
  { label: 'Still to come', kinds: ['toCome'], look: 'forecast', goes: 'down' },
  { label: 'Not forecast', kinds: ['notForecast'], look: 'Grey', goes: 'down' },
  { label: 'At risk', kinds: ['atRisk'], look: 'atRisk', goes: 'rest' },
];

const baseColumn = 1;
const chartRows = 18;

/** What a column stands on: the steps up so far less those down so far, this one included where it goes down. */
function baseFormula(step: number, amountOf: (step: number) => string): string {
  const terms = steps.slice(0, step + 1).flatMap(({ goes }, index) => {
    if (goes === 'down') return [`-${amountOf(index)}`];
    return goes === 'up' && index < step ? [`+${amountOf(index)}`] : [];
  });
  return `=${terms.join('').replace(/^\+/, '') || '0'}`;
}

/** From the year's target to what is at risk, drawn as columns that stand on an invisible base. */
export function waterfallPart({ sums, year, tracker }: PackContext, top: number): PagePart {
  const headingRow = top + 1;
  const amountOf = (step: number): string => cellAddress(headingRow + 1 + step, baseColumn + 1 + step);
  const sumOf = (kinds: readonly FigureKind[]): string =>
    `=${kinds.map((kind) => sums.sum({ kind, year }).slice(1)).join('+')}`;
  const rowOf = ({ label, kinds, goes }: Step, step: number): PageCell[] => [
    cell(label, 'label'),
    goes === 'rest' ? cell(null, 'money') : formulaCell(baseFormula(step, amountOf), 'money'),
    ...steps.map((_, index) => (index === step ? formulaCell(sumOf(kinds), 'money') : cell(null, 'money'))),
  ];
  const name = formatFinancialYear(year);
  const rows = [
    sectionRow(`From the ${name} target to what is at risk`, summaryColumns),
    [
      cell('Step', 'heading'),
      cell('Stands on', 'numberHeading'),
      ...steps.map(({ label }) => cell(label, 'numberHeading')),
    ],
    ...steps.map(rowOf),
  ];
  const chartTop = top + rows.length + 1;
  return {
    rows,
    charts: [
      {
        type: 'stackedColumns',
        title: `${name}: target, delivered, still to come and at risk, ${tracker.settings.unit}`,
        source: { top: headingRow, left: 0, rows: 1 + steps.length, columns: 2 + steps.length },
        place: { top: chartTop, left: 0, rows: chartRows, columns: chartColumns(tracker.settings.unit) },
        looks: ['invisible', ...steps.map(({ look }) => look)],
        values: 'money',
      },
    ],
    height: rows.length + 1 + chartRows,
  };
}

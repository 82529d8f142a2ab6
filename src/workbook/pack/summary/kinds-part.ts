import { formatFinancialYear } from '../../../finance/financial-year';
import { countedRows } from '../../../finance/rollup/count-lines';
import type { SavingsPart, SavingsWhole } from '../../../finance/rollup/whole';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import type { Figure } from '../figure';
import type { Condition } from '../figure-sums';
import type { PackContext } from '../pack-context';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { summaryColumns } from './grid';

const headings = ['Lines', 'Target', 'Delivered', 'Still to come', 'Forecast', 'At risk', 'All years'] as const;

/** `Recurring, cashable`. */
function nameOf({ kind, cash }: SavingsPart): string {
  if (kind === null && cash === null) return 'Kind and cash not given';
  return `${kind ?? 'Kind not given'}, ${cash === null ? 'cash not given' : cash.toLowerCase()}`;
}

/** How many lines are of a kind and an effect on cash: one that is split counts under each that its rows have. */
function countOf({ kind, cash }: SavingsPart, { tracker, splitOf, year }: PackContext): number {
  const own = tracker.savings.filter(({ line }) => line.kind === kind && line.cash === cash);
  return countedRows(own, splitOf, year).size;
}

function rowOf(part: SavingsPart, context: PackContext): PageCell[] {
  const { sums, year, years } = context;
  const where: Condition[] = [
    { attribute: 'kind', is: part.kind },
    { attribute: 'cash', is: part.cash },
  ];
  const sum = (kind: Figure['kind']): PageCell => formulaCell(sums.sum({ kind, year }, { where }), 'money');
  const allYears = years.map((one) => sums.sum({ kind: 'target', year: one }, { where }).slice(1)).join('+');
  return [
    cell(nameOf(part), 'label'),
    cell(countOf(part, context), 'count'),
    ...(['target', 'delivered', 'toCome', 'forecast', 'atRisk'] as const).map(sum),
    formulaCell(`=${allYears}`, 'money'),
  ];
}

/** Recurring and one-off, cashable and not, each by itself: they have no total. */
export function kindsPart(context: PackContext, { parts }: SavingsWhole): PagePart {
  const { tracker, year, counted } = context;
  const inParts = parts.reduce((sum, part) => sum + countOf(part, context), 0);
  return textPart([
    sectionRow('Recurring and one-off, cashable and not, apart', summaryColumns),
    [
      cell(`${formatFinancialYear(year)}, ${tracker.settings.unit}`, 'heading'),
      ...headings.map((heading) => cell(heading, 'numberHeading')),
    ],
    ...parts.map((part) => rowOf(part, context)),
    [
      cell(
        'These are different things and are not added up here. The other totals of this page hold all of them.',
        'subtitle',
      ),
    ],
    ...(inParts > counted.size
      ? [[cell('A line that is split counts under each kind that its rows have.', 'subtitle')]]
      : []),
  ]);
}

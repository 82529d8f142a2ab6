import { cell, type PageCell } from '../../pages/page-cell';
import type { Reconciliation } from '../../tracker';
import type { PackContext } from '../pack-context';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { summaryColumns } from './grid';

function rowOf({ what, cell: place, stated, sum, difference, verdict }: Reconciliation): PageCell[] {
  return [
    cell(what, 'label'),
    cell(stated, 'money'),
    cell(sum, 'money'),
    cell(difference, 'money'),
    cell(verdict, verdict === 'Does not agree' ? 'warning' : 'text'),
    cell(null, verdict === 'Does not agree' ? 'warning' : 'text'),
    cell(place, 'text'),
    cell(null, 'text'),
  ];
}

/** The totals that the workbook states, held against the lines when the pack was made, with what could explain a difference. */
export function controlsPart({ tracker }: PackContext): PagePart {
  const title = sectionRow('Totals that the workbook states', summaryColumns);
  const savings = tracker.reconciliations.filter(({ table }) => table !== 'Budget');
  if (savings.length === 0) {
    return textPart([title, [cell('The workbook states no totals that the lines could be held against.', 'subtitle')]]);
  }
  return textPart([
    title,
    [
      cell('Total', 'heading'),
      ...['Stated', 'Sum of lines', 'Difference'].map((heading) => cell(heading, 'numberHeading')),
      ...['Verdict', null, 'Cell', null].map((heading) => cell(heading, 'heading')),
    ],
    ...savings.map(rowOf),
    ...savings.flatMap(({ what, suspects }) => suspects.map(({ why }) => [cell(`${what}: ${why}`, 'subtitle')])),
  ]);
}

import { cellAddress } from '../../cells/address';
import { type PagePart, textPart } from '../../pack/page-parts';
import { cell, formulaCell } from '../../pages/page-cell';
import type { ReportContext } from '../report-context';
import { figureTile, sumAsText, tileRows } from '../tiles';
import { netTotalRow, placeOf } from './grid';

/** The key figures of the period, side by side: those of the net total below, and what is still to be explained. */
export function tilesPart({ reading, tracker }: ReportContext): PagePart {
  const { unit } = tracker.settings;
  const row = netTotalRow(reading.tree.children.length);
  const at = (column: Parameters<typeof placeOf>[0]): string => cellAddress(row, placeOf(column));
  const variance = `=${sumAsText(`ABS(${at('fullYear')})`, unit)}&" "&${at('word')}`;
  const missing = reading.lines.filter(
    ({ needsNarrative, details }) => needsNarrative.length > 0 && details.narrative === null,
  ).length;
  return textPart(
    tileRows([
      { label: 'Net revised budget', columns: 2, figure: figureTile(at('budget'), unit) },
      { label: 'Actual to date', columns: 2, figure: figureTile(at('actualToDate'), unit) },
      { label: 'Forecast for the year', columns: 2, figure: figureTile(at('forecast'), unit) },
      { label: 'Variance of the year', columns: 3, figure: formulaCell(variance, 'figureMoney') },
      { label: 'Narratives missing', columns: 2, figure: cell(missing, 'figureCount') },
    ]),
  );
}

import { cellAddress } from '../../cells/address';
import { type PagePart, textPart } from '../../pages/page-parts';
import { cell, formulaCell } from '../../pages/page-cell';
import { type ReportContext, statementLook } from '../report-context';
import { figureTile, sumAsText, tileRows } from '../tiles';
import { netTotalRow, placeOf } from './grid';

/** The key figures of the period, side by side: those of the net total below, and what is still to be explained. */
export function tilesPart(context: ReportContext): PagePart {
  const { reading, tracker, departments } = context;
  const { sum, isInThousands } = statementLook(context);
  const inUnit = isInThousands ? ', £000' : '';
  const { unit } = tracker.settings;
  const row = netTotalRow(departments.length);
  const at = (column: Parameters<typeof placeOf>[0]): string => cellAddress(row, placeOf(column));
  const variance = `=${sumAsText(`ABS(${at('fullYear')})`, sum, unit)}&" "&${at('word')}`;
  const missing = reading.lines.filter(
    ({ needsNarrative, details }) => needsNarrative.length > 0 && details.narrative === null,
  ).length;
  return textPart(
    tileRows([
      { label: `Net budget${inUnit}`, columns: 2, figure: figureTile(at('budget'), sum, unit) },
      { label: `Actual to date${inUnit}`, columns: 2, figure: figureTile(at('actualToDate'), sum, unit) },
      { label: `Forecast${inUnit}`, columns: 2, figure: figureTile(at('forecast'), sum, unit) },
      { label: `Variance of the year${inUnit}`, columns: 3, figure: formulaCell(variance, 'figureMoney') },
      { label: 'Narratives missing', columns: 2, figure: cell(missing, 'figureCount') },
    ]),
  );
}

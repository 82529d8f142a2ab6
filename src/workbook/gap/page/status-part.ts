import { formatSetPercent } from '../../../finance/money';
import { cell } from '../../pages/page-cell';
import { sectionRow, textPart, type PagePart } from '../../pages/page-parts';
import type { GapReport } from '../gap-report';
import { known } from './known';

/** New savings by status, and what is still to be found with so much of the Red ones. */
export function statusPart({ savings, countingRed, years, unit }: GapReport, columns: number): PagePart {
  const section = sectionRow('New savings by status', columns);
  if (savings.length === 0) {
    const none = 'Nothing tells which savings are Red: neither a savings table nor a line such as “Savings, Red”.';
    return textPart([section, [cell(none, 'subtitle')]]);
  }
  return textPart([
    section,
    [
      cell('Status', 'heading'),
      cell('Lines', 'numberHeading'),
      ...[...years, 'All years'].map((year) => cell(year, 'numberHeading')),
    ],
    ...savings.map(({ status, lines, byYear, total }) => [
      cell(status ?? 'No status', 'label'),
      cell(lines, 'count'),
      ...[...byYear, total].map((amount) => known(amount, unit)),
    ]),
    ...countingRed.map(({ share, remaining }) => [
      cell(`Still to be found with ${formatSetPercent(share)} of Red`, 'wrappedLabel'),
      cell(null, 'text'),
      ...remaining.map((amount) => known(amount, unit)),
    ]),
  ]);
}

import { sayMoney } from '../../../finance/money';
import { cell, type PageCell } from '../../pages/page-cell';
import type { ReportContext } from '../report-context';

const mostNamed = 5;

const listed = (names: readonly string[]): string =>
  names.length > mostNamed
    ? `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`
    : names.join(', ');

/** What has to be known to read the statement, a sentence each; blank where nothing is amiss. */
export function noticesOf({ reading, tracker }: ReportContext): PageCell[][] {
  const { unit } = tracker.settings;
  const { monthEnd, tree, virements, since, closed } = reading;
  const { lines, budget } = tree.sums.withoutForecast;
  const unexplained = virements.reconciliation.unexplained.map(({ code }) => code);
  const errors = tracker.problems.filter(({ severity }) => severity === 'error');
  const sentences = [
    ...(closed.includes(monthEnd.period)
      ? []
      : [`Period ${monthEnd.period} is not closed: its figures may still change.`]),
    ...(lines === 0
      ? []
      : [
          `${lines === 1 ? '1 code has' : `${lines} codes have`} no forecast (net budget ${sayMoney(budget, unit)}): ` +
            'neither the forecast nor the variance of the year counts them.',
        ]),
    ...(unexplained.length === 0
      ? []
      : [`Original budget and virements do not come to the revised budget of ${listed(unexplained)}.`]),
    ...(since === null
      ? ['No forecasts of an earlier period of the year are stored, so that nothing is said of movement.']
      : []),
    ...(errors.length === 0
      ? []
      : [
          `Not counted, since it cannot be read or does not agree: ${listed(errors.map(({ cell: at }) => at))}. ` +
            'See Checks in the pane.',
        ]),
  ];
  return sentences.map((sentence) => [cell(sentence, 'notice')]);
}

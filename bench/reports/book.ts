import { bookOf, tableSheet, type Written } from '../../test/workbook/support/book';
import { settings } from '../../test/workbook/support/sheets';

const departments = 8;
const services = 12;

/** Numbers from 0 to 1 that are the same on every run: the fractional parts of multiples of the golden ratio. */
const share = (place: number): number => (place * 0.6180339887498949) % 1;

/** A made-up council at period 5; a third of its codes have a person's forecast, a third of these a narrative. */
export function councilBook(codes: number) {
  const periods = Array.from({ length: 5 }, (_, period) => `P${period + 1}`);
  const lines = Array.from({ length: codes }, (_, place): readonly Written[] => {
    const isIncome = place % 8 === 5;
    const budget = Math.round(10 + 2_000 * share(place)) * (isIncome ? -1 : 1);
    const forecast = place % 3 === 0 ? Math.round(budget * (0.85 + 0.3 * share(place * 7))) : null;
    return [
      `C${String(place).padStart(5, '0')}`,
      `Code ${place}`,
      `Department ${place % departments}`,
      `Service ${place % departments}.${Math.floor(place / departments) % services}`,
      `Head of service ${place % services}`,
      isIncome ? 'Income' : 'Spend',
      budget,
      ...periods.map((_, period) => Math.round((budget / 12) * (0.7 + 0.6 * share(place * 13 + period)))),
      forecast,
      place % 9 === 0
        ? 'More people than budgeted have come to us, and each of them stays longer than last year.'
        : null,
    ];
  });
  const headings = ['Code', 'Code name', 'Department', 'Service', 'Owner', 'Kind', 'Budget', ...periods, 'Forecast'];
  return bookOf(settings, tableSheet('Budget', [[...headings, 'Narrative'], ...lines]));
}

import { formatSetPercent } from '../../money';
import { fail, type Result, succeed } from '../../result';
import { type GapConvention, signOf } from '../convention';
import { type GapTable, linesOf } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { type GapChange, withAmounts, withLine, withLines } from './gap-change';
import type { SavingsBeside } from './savings-beside';

/** A share of the savings of all Red lines does not come. Lines of the gap that are put together by status come first. */
export function failingRed(
  table: GapTable,
  { savings, savingsBy }: GapConvention,
  { red, apart }: SavingsBeside,
  share: number,
): Result<GapChange, MissingScenario> {
  const name = share === 1 ? 'All Red lines fail' : `${formatSetPercent(share)} of the Red lines fails`;
  const own = linesOf(table, ['Savings']).filter(({ status }) => status === 'Red');
  if (own.length > 0) {
    return succeed({
      name,
      how: `${formatSetPercent(share)} of ${own.map((line) => `“${line.name}”`).join(', ')} does not come.`,
      apply: (given) =>
        withLines(given, (line) =>
          line.kind === 'Savings' && line.status === 'Red' ? withAmounts(line, (amount) => amount * (1 - share)) : line,
        ),
    });
  }
  if (apart !== null) return fail({ name, why: apart });
  if (red === null) {
    const why =
      'No savings line is known to be Red: the workbook has no savings table with a status, and no line of the gap ' +
      'such as “Savings, Red”. Add either.';
    return fail({ name, why });
  }
  const soFar = (year: number): number => red.byYear.slice(0, year + 1).reduce((sum, one) => sum + one, 0);
  const lost = red.byYear.map((amount, year) => -share * (savingsBy === 'incremental' ? amount : soFar(year)));
  const amounts = lost.map((amount) => amount * signOf(savings));
  return succeed({
    name,
    how: `${formatSetPercent(share)} of the targets of ${red.lines} Red ${red.lines === 1 ? 'line' : 'lines'} of the savings table does not come.`,
    apply: (given) =>
      withLine(given, { type: 'line', name, kind: 'Savings', recurs: true, status: 'Red', amounts, cells: [] }),
  });
}

import { formatSetPercent } from '../../money';
import { fail, type Result, succeed } from '../../result';
import type { GapConvention } from '../convention';
import type { GapTable } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { statusSource } from '../status-source';
import { type GapChange, withAmounts, withLine, withLines } from './gap-change';
import { lossLine } from './loss-line';
import type { NewSavings, SavingsBeside } from './savings-beside';

/** With nothing lost, what cannot be read is not needed. */
const lossOf = ({ byYear, cells }: NewSavings, share: number): NewSavings => ({
  byYear: byYear.map((amount) => (share === 0 ? 0 : amount === null ? null : -share * amount)),
  cells,
});

/** A share of the savings of all Red lines does not come. */
export function failingRed(
  table: GapTable,
  convention: GapConvention,
  beside: SavingsBeside,
  share: number,
): Result<GapChange, MissingScenario> {
  const name = share === 1 ? 'All Red lines fail' : `${formatSetPercent(share)} of the Red lines fails`;
  const source = statusSource(table, beside);
  if (!source.ok) return fail({ name, why: source.error });
  const none = fail({ name, why: `No savings line of ${source.value.is} is Red.` });
  if (source.value.is === 'the gap') {
    const own = source.value.lines.filter(({ status }) => status === 'Red');
    if (own.length === 0) return none;
    return succeed({
      name,
      how: `${formatSetPercent(share)} of ${own.map((line) => `“${line.name}”`).join(', ')} does not come.`,
      apply: (given) =>
        withLines(given, (line) =>
          line.kind === 'Savings' && line.status === 'Red' ? withAmounts(line, (amount) => amount * (1 - share)) : line,
        ),
    });
  }
  const red = source.value.byStatus.find(({ status }) => status === 'Red');
  if (red === undefined) return none;
  return succeed({
    name,
    how: `${formatSetPercent(share)} of the targets of ${red.lines} Red ${red.lines === 1 ? 'line' : 'lines'} of the savings table does not come.`,
    apply: (given) => withLine(given, lossLine({ name, status: 'Red' }, lossOf(red, share), convention)),
  });
}

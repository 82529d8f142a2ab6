import { formatFinancialYear } from '../../financial-year';
import { formatMoney } from '../../money';
import type { GapTable } from '../gap-table';
import { amountAt, type Amounts } from '../linear';
import { type CheckedIdentity, offBy } from '../prove';
import type { Move } from './move';
import type { SlipKind } from './slips';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** What a slip has done, said of the row it is in. */
export function slipWords(slip: SlipKind, part: string, isTotal: boolean): string {
  switch (slip) {
    case 'left out':
      return `leaves out ${part}`;
    case 'counted twice':
      return `counts ${part} twice`;
    case 'sign of a part':
      return `counts ${part} with the wrong sign`;
    case 'blank':
      return 'is blank where a figure is needed';
    case 'sign':
      return 'has the wrong sign';
    case 'thousands':
      return 'is in another unit: a thousand times too much or too little';
    case 'digits':
      return 'has two digits that have changed places';
    case 'figure':
      return isTotal ? 'is not what it is worked out from' : 'is not the figure that the rest of the table needs';
  }
}

/** The row and the years that a move changes, such as `“Funding” in 2015/16`. */
function placeOf({ rows, years }: GapTable, { edits }: Move): string {
  const named = edits.map(({ year }) => formatFinancialYear(years[year] ?? { startYear: 0 }));
  return `“${rows[edits[0].row]?.name ?? ''}” in ${listed(named)}`;
}

/** What is wrong with a cell, in a sentence. */
export function whyMoved(table: GapTable, amounts: Amounts, move: Move): string {
  const { edits, carried, slip, part } = move;
  const [edit] = edits;
  const row = table.rows[edit.row];
  const partRow = part === null ? undefined : table.rows[part];
  const partAmount = part === null ? null : amountAt(amounts, { row: part, year: edit.year });
  const partName =
    partRow === undefined
      ? ''
      : `“${partRow.name}”${edits.length > 1 || partAmount === null ? '' : ` (${formatMoney(partAmount, table.unit)})`}`;
  const said = slipWords(slip, partName, row?.type === 'total');
  const following = listed(carried.map((one) => table.rows[one.row]?.cells[one.year] ?? ''));
  const follows = following === '' ? '' : `; ${following} ${carried.length === 1 ? 'follows' : 'follow'} from it`;
  return `${placeOf(table, move)} ${said}${follows}.`;
}

/** The same of another explanation than the likeliest: only which cell, where nothing tells how it came to be wrong. */
export const elseMoved = (table: GapTable, amounts: Amounts, move: Move): string =>
  `Or ${move.slip === 'figure' && move.carried.length === 0 ? `${placeOf(table, move)}.` : whyMoved(table, amounts, move)}`;

/** What is broken where no single figure explains it. */
export function unexplained({ years, unit }: GapTable, amounts: Amounts, identity: CheckedIdentity): string {
  const year = formatFinancialYear(years[identity.year] ?? { startYear: 0 });
  const off = formatMoney(offBy(identity, amounts), unit);
  return `“${identity.name}” is off by ${off} in ${year}, and no change of one figure or row mends it: check each cell of the identity.`;
}

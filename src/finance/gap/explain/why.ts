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

/** What is wrong with a cell, in a sentence. */
export function whyMoved(table: GapTable, amounts: Amounts, { edits, carried, slip, part }: Move): string {
  const [edit] = edits;
  const row = table.rows[edit.row];
  const partRow = part === null ? undefined : table.rows[part];
  const partAmount = part === null ? null : amountAt(amounts, { row: part, year: edit.year });
  const partName =
    partRow === undefined
      ? ''
      : `“${partRow.name}”${edits.length > 1 || partAmount === null ? '' : ` (${formatMoney(partAmount, table.unit)})`}`;
  const years = listed(edits.map(({ year }) => formatFinancialYear(table.years[year] ?? { startYear: 0 })));
  const said = slipWords(slip, partName, row?.type === 'total');
  const following = listed(carried.map((one) => table.rows[one.row]?.cells[one.year] ?? ''));
  const follows = following === '' ? '' : `; ${following} ${carried.length === 1 ? 'follows' : 'follow'} from it`;
  return `“${row?.name ?? ''}” in ${years} ${said}${follows}.`;
}

/** What is broken where no single figure explains it. */
export function unexplained({ years, unit }: GapTable, amounts: Amounts, identity: CheckedIdentity): string {
  const year = formatFinancialYear(years[identity.year] ?? { startYear: 0 });
  const off = formatMoney(offBy(identity, amounts), unit);
  return `“${identity.name}” is off by ${off} in ${year}, and no change of one figure or row mends it: check each cell of the identity.`;
}

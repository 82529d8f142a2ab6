import type { ReactNode } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { formatMoney } from '../../../../finance/money';
import { addUp } from '../../../../finance/tidy';
import { sayCredits } from '../../../../workbook';
import { count } from '../../../format/figures';
import { Facts } from '../../../parts/facts';

/** Where every row and every pound of the export goes. */
export function TotalsPart({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const { unit, before, after, setApart, unread, leftOut, totalRows } = ledger;
  const { credits } = ledger.read;
  const says = ({ rows, net }: { readonly rows: number; readonly net: number }): string =>
    `${formatMoney(net, unit)} in ${count(rows, 'row')}`;
  const apart = { rows: addUp(setApart.map(({ rows }) => rows)), net: addUp(setApart.map(({ net }) => net)) };
  const others = leftOut.blank + leftOut.headings + leftOut.notes;
  const facts = [
    { term: 'In the export', fact: says(before) },
    { term: 'Debits', fact: formatMoney(before.debit, unit) },
    { term: 'Credits', fact: formatMoney(before.credit, unit) },
    ...(credits === null ? [] : [{ term: 'Credits are', fact: sayCredits(credits) }]),
    ...(setApart.length === 0 ? [] : [{ term: 'Set apart', fact: says(apart) }]),
    ...(unread.rows === 0 ? [] : [{ term: 'Cannot be read', fact: says(unread) }]),
    { term: 'Taken', fact: says(after) },
    ...(totalRows.length === 0 ? [] : [{ term: 'Total rows, left out', fact: `${totalRows.length}` }]),
    ...(others === 0 ? [] : [{ term: 'Blank rows and notes, left out', fact: `${others}` }]),
  ];
  return <Facts facts={facts} />;
}

import type { ReactNode } from 'react';
import { formatNumber } from '../../finance/money';
import type { CellPlace, Reconciliation } from '../../workbook';
import { exactFigure } from '../format/figures';
import { placeOf } from '../problems/problem-list';
import { CheckList } from './check-list';
import { ListRow } from '../parts/list-row';

interface TotalsCheckProps {
  readonly totals: readonly Reconciliation[];
  readonly unit: string;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The totals that the tables show, held against their lines: those that do not agree first. */
export function TotalsCheck({ totals, unit, onGoTo }: TotalsCheckProps): ReactNode {
  const order = ['Does not agree', 'Agrees within rounding', 'Agrees'];
  const sorted = [...totals].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return (
    <CheckList
      lead={`In ${unit}. Choose a total to go to its cell.`}
      items={sorted}
      row={(total, index) => <TotalRow key={`${total.cell} ${index}`} total={total} onGoTo={onGoTo} />}
      none={{
        title: 'No totals shown',
        says: 'The workbook states no total that the lines could be held against: no total row, and no table Control totals.',
      }}
    />
  );
}

function TotalRow({ total, onGoTo }: { readonly total: Reconciliation } & Pick<TotalsCheckProps, 'onGoTo'>): ReactNode {
  const { what, cell, stated, sum, difference, verdict, suspects } = total;
  const place = placeOf(cell);
  const apart = verdict === 'Agrees' ? null : exactFigure(Math.abs(difference));
  return (
    <ListRow
      title={what}
      under={[
        `${verdict}: ${formatNumber(stated)} stated, ${formatNumber(sum)} in the lines`,
        cell,
        ...suspects.map(({ why }) => why),
      ]}
      sum={apart}
      sumWord="apart"
      onOpen={
        place === null
          ? null
          : () => {
              onGoTo(place);
            }
      }
    />
  );
}

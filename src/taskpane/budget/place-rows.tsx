import type { ReactNode } from 'react';
import type { BudgetNode } from '../../finance/month-end/budget-tree';
import type { MoneyUnit } from '../../finance/money';
import { count, roundFigure } from '../format/figures';
import { ListRow } from '../parts/list-row';
import type { BudgetOrder } from './budget-view';
import { ordered } from './lines/budget-lines';
import { placeKey, placeName } from './places';
import { RowList } from './row-list';
import { VarianceBar } from './variance-bar';
import { sayNet } from './variance-words';

interface PlaceRowsProps {
  readonly places: readonly BudgetNode[];
  readonly unit: MoneyUnit;
  readonly order: BudgetOrder;
  /** How many lines lack a narrative, by the key of the place. */
  readonly missing: ReadonlyMap<string, number>;
  readonly left: string | null;
  readonly onOpen: (key: string) => void;
}

/** Departments or services: the variance of each beside the others, and how many narratives it lacks. */
export function PlaceRows({ places, unit, order, missing, left, onOpen }: PlaceRowsProps): ReactNode {
  const largest = Math.max(0, ...places.map(({ sums }) => Math.abs(sums.fullYear)));
  return (
    <RowList
      items={ordered(places, order, ({ sums }) => sums.fullYear)}
      keyOf={placeKey}
      left={left}
      row={(place) => {
        const key = placeKey(place);
        const { sum, word } = sayNet(place.sums);
        const narratives = missing.get(key) ?? 0;
        return (
          <ListRow
            key={key}
            title={placeName(place)}
            under={[
              `${roundFigure(place.sums.net.budget, unit)} net budget`,
              ...(narratives === 0 ? [] : [`${count(narratives, 'narrative')} missing`]),
            ]}
            note={<VarianceBar amount={place.sums.fullYear} largest={largest} />}
            sum={sum === null ? '' : roundFigure(sum, unit)}
            sumWord={word}
            hasArrow
            onOpen={() => {
              onOpen(key);
            }}
          />
        );
      }}
    />
  );
}

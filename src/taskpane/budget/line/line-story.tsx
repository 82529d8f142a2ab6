import type { ReactNode } from 'react';
import type { MonthEndLine, MonthEndReading } from '../../../workbook';
import { Facts } from '../../parts/facts';
import { Section } from '../../parts/section';
import { useBudgetStyles } from '../budget-parts';
import { moveWords } from '../move-words';

interface LineStoryProps {
  readonly month: MonthEndReading;
  readonly line: MonthEndLine;
}

/** Why the line stands where it does: what moved it since the last close, and price, volume and mix. */
export function LineStory({ month, line }: LineStoryProps): ReactNode {
  const styles = useBudgetStyles();
  const { unit } = line.outturn;
  const { movement, drivers } = line;
  return (
    <>
      <Section heading={month.since === null ? 'Movement' : `Movement since period ${month.since}`}>
        {movement === null ? (
          <p className={styles.small}>
            No forecast of an earlier period of this year is kept. Close each period, and the movement shows here.
          </p>
        ) : (
          <Facts
            facts={[
              ...movement.parts.map(({ reason, amount }) => ({ term: reason, fact: moveWords(amount, unit) })),
              { term: 'In all', fact: moveWords(movement.amount, unit) },
            ]}
          />
        )}
      </Section>
      {drivers === null ? null : (
        <Section heading="Price, volume and mix">
          <Facts
            facts={[
              { term: 'Volume', fact: moveWords(drivers.volume, unit) },
              { term: 'Mix', fact: moveWords(drivers.mix, unit) },
              { term: 'Price', fact: moveWords(drivers.price, unit) },
              { term: 'Not from drivers', fact: moveWords(drivers.other, unit) },
              { term: 'Variance', fact: moveWords(drivers.total, unit) },
            ]}
          />
        </Section>
      )}
    </>
  );
}

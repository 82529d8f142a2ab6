import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { CashEffect } from '../../finance/savings-line';
import type { Tracker } from '../../workbook';
import { count } from '../format/figures';
import { countLines, countShort } from '../lines/line-list';
import { Choice } from '../parts/choice';
import { Section } from '../parts/section';
import { Delivery } from './delivery';

const useStyles = makeStyles({
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { marginBottom: '6px' },
  of: {
    margin: '0 0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const unstated = 'Not stated';

/**
 * The year's savings as one sum, or, where lines of different effects on cash would be added, one effect at a time:
 * cashable and non-cashable savings are never one saving.
 */
export function SavingsThisYear({ tracker }: { readonly tracker: Tracker }): ReactNode {
  const styles = useStyles();
  const [wanted, setWanted] = useState<CashEffect | typeof unstated | null>(null);
  const { unit, year } = tracker.settings;
  const { all, byCashEffect, isMixed } = tracker.totals.sums;
  const first = byCashEffect[0];
  const chosen = isMixed ? (byCashEffect.find(({ cash }) => nameOf(cash) === wanted) ?? first) : undefined;
  const lines = useMemo(
    () => tracker.savings.filter(({ line }) => chosen === undefined || line.cash === chosen.cash),
    [tracker, chosen],
  );
  return (
    <Section heading="Savings this year" aside={<span className={styles.unit}>{unit}</span>}>
      {chosen === undefined ? null : (
        <div className={styles.choice}>
          <Choice
            label="Effect on cash"
            options={byCashEffect.map(({ cash }) => ({ value: nameOf(cash), label: nameOf(cash) }))}
            value={nameOf(chosen.cash)}
            onChoose={setWanted}
          />
        </div>
      )}
      {chosen === undefined ? null : (
        <p className={styles.of}>
          {countLines(lines, year)} of {count(countLines(tracker.savings, year), 'line')}; the statuses below are of all
          of them.
        </p>
      )}
      <Delivery sums={chosen ?? all} linesShort={countShort(lines, year)} unit={unit} />
    </Section>
  );
}

const nameOf = (cash: CashEffect | null): CashEffect | typeof unstated => cash ?? unstated;

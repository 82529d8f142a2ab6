import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BudgetSums } from '../../finance/month-end/budget-sums';
import type { MoneyUnit } from '../../finance/money';
import { count, roundFigure, sayMoney } from '../format/figures';
import { sayNet, sayVariance } from './variance-words';

const useStyles = makeStyles({
  lead: { display: 'flex', alignItems: 'baseline', columnGap: '6px', flexWrap: 'wrap', margin: '0 0 12px' },
  big: {
    fontSize: '28px',
    lineHeight: '34px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px 16px',
    margin: 0,
  },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface PositionProps {
  readonly sums: BudgetSums;
  readonly unit: MoneyUnit;
}

/** Where some lines stand together: the variance first and in words, then what it is made of. Net of income. */
export function Position({ sums, unit }: PositionProps): ReactNode {
  const styles = useStyles();
  const { net, withoutForecast } = sums;
  const variance = sayNet(sums);
  const toDate = sayVariance(sums.toDate, net.budgetToDate);
  const money = (amount: number) => roundFigure(amount, unit);
  return (
    <>
      <p className={styles.lead}>
        {variance.sum === null ? null : <span className={styles.big}>{sayMoney(variance.sum, unit)} </span>}
        <span className={variance.sum === null ? styles.big : styles.quiet}>{variance.words}</span>
      </p>
      <dl className={styles.figures}>
        <Figure label="Net budget" amount={money(net.budget)} />
        <Figure
          label="Forecast"
          amount={money(net.forecast)}
          note={
            withoutForecast.lines === 0
              ? null
              : `without ${count(withoutForecast.lines, 'line')} of ${money(withoutForecast.budget)} net budget`
          }
        />
        <Figure label="Budget to date" amount={money(net.budgetToDate)} />
        <Figure
          label="Actual to date"
          amount={money(net.actualToDate)}
          note={toDate.sum === null ? toDate.word : `${money(toDate.sum)} ${toDate.word}`}
        />
      </dl>
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly amount: string;
  readonly note?: string | null;
}

function Figure({ label, amount, note = null }: FigureProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.amount}>
        {amount}
        {note === null ? null : <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

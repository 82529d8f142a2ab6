import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { TrackerTotals } from '../../workbook';
import { count, roundFigure, wholePercent } from '../format/figures';
import { DeliveryBar, type DeliveryPart, DeliverySwatch } from '../parts/delivery-bar';

const useStyles = makeStyles({
  lead: { display: 'flex', alignItems: 'baseline', gap: '6px', marginBottom: '10px', flexWrap: 'wrap' },
  big: {
    fontSize: '32px',
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  bar: { marginBottom: tokens.spacingVerticalL },
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '14px 16px', margin: 0 },
  term: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
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

interface DeliveryProps {
  /** Lines that fall short, whose shortfalls make up what is at risk. */
  readonly linesShort: number;
  readonly totals: TrackerTotals;
  readonly unit: MoneyUnit;
}

/** The year's savings: how much of the target is forecast, and what is delivered, to come and at risk. */
export function Delivery({ totals, linesShort, unit }: DeliveryProps): ReactNode {
  const styles = useStyles();
  const deliveredShare = totals.target > 0 ? `${wholePercent(totals.delivered / totals.target)} of target` : undefined;
  const money = (amount: number) => roundFigure(amount, unit);
  return (
    <>
      {totals.target > 0 ? (
        <div className={styles.lead}>
          <span className={styles.big}>{wholePercent(totals.forecast / totals.target)}</span>
          <span className={styles.quiet}>of the target is forecast</span>
        </div>
      ) : null}
      <div className={styles.bar}>
        <DeliveryBar target={totals.target} forecast={totals.forecast} delivered={totals.delivered} />
      </div>
      <dl className={styles.figures}>
        <Figure label="Target" amount={money(totals.target)} />
        <Figure label="Forecast" amount={money(totals.forecast)} swatch="toCome" />
        <Figure label="Delivered" amount={money(totals.delivered)} swatch="delivered" note={deliveredShare} />
        <Figure label="At risk" amount={money(totals.atRisk)} note={`short in ${count(linesShort, 'line')}`} />
      </dl>
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly amount: string;
  /** The part of the bar that the figure belongs to. */
  readonly swatch?: DeliveryPart;
  readonly note?: string | undefined;
}

function Figure({ label, amount, swatch, note }: FigureProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>
        {swatch === undefined ? null : <DeliverySwatch part={swatch} />}
        {label}
      </dt>
      <dd className={styles.amount}>
        {amount}
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

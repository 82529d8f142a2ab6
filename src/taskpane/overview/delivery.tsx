import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { SavingsSums } from '../../finance/savings-sums';
import { count, noFigure, roundFigure, wholePercent } from '../format/figures';
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
  readonly sums: SavingsSums;
  /** Lines that fall short, whose shortfalls make up what is at risk. */
  readonly linesShort: number;
  readonly unit: MoneyUnit;
}

/** A year's savings: how much of the target is forecast, and what is delivered, to come and at risk. */
export function Delivery({ sums, linesShort, unit }: DeliveryProps): ReactNode {
  const styles = useStyles();
  const money = (amount: number | null) => (amount === null ? noFigure : roundFigure(amount, unit));
  const { target, forecast, delivered, atRisk, notForecast } = sums;
  const forecastShare = shareOf(forecast, target);
  const deliveredShare = shareOf(delivered, target);
  return (
    <>
      {forecastShare === null ? null : (
        <div className={styles.lead}>
          <span className={styles.big}>{wholePercent(forecastShare)}</span>
          <span className={styles.quiet}>of the target is forecast</span>
        </div>
      )}
      <div className={styles.bar}>
        <DeliveryBar target={target ?? 0} forecast={forecast ?? 0} delivered={delivered ?? 0} />
      </div>
      <dl className={styles.figures}>
        <Figure label="Target" amount={money(target)} />
        <Figure label="Forecast" amount={money(forecast)} swatch="toCome" />
        <Figure
          label="Delivered"
          amount={money(delivered)}
          swatch="delivered"
          note={deliveredShare === null ? null : `${wholePercent(deliveredShare)} of target`}
        />
        <Figure
          label="At risk"
          amount={money(atRisk)}
          note={notesOnRisk([
            atRisk === null || linesShort === 0 ? null : `short in ${count(linesShort, 'line')}`,
            notForecast === null ? null : `${money(notForecast)} not yet forecast`,
          ])}
        />
      </dl>
    </>
  );
}

function shareOf(sum: number | null, target: number | null): number | null {
  return sum === null || target === null || target <= 0 ? null : sum / target;
}

function notesOnRisk(notes: readonly (string | null)[]): string | null {
  const said = notes.filter((note) => note !== null);
  return said.length === 0 ? null : said.join('; ');
}

interface FigureProps {
  readonly label: string;
  readonly amount: string;
  /** The part of the bar that the figure belongs to. */
  readonly swatch?: DeliveryPart;
  readonly note?: string | null;
}

function Figure({ label, amount, swatch, note = null }: FigureProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>
        {swatch === undefined ? null : <DeliverySwatch part={swatch} />}
        {label}
      </dt>
      <dd className={styles.amount}>
        {amount}
        {note === null ? null : <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

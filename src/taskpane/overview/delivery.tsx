import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { TrackerTotals } from '../../workbook';
import { roundFigure, wholePercent } from '../format/figures';
import { deliveryBar } from './delivery-bar';

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
  bar: {
    display: 'flex',
    gap: '2px',
    height: '12px',
    marginBottom: tokens.spacingVerticalL,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  part: {
    minWidth: '3px',
    ':first-child': { borderTopLeftRadius: '6px', borderBottomLeftRadius: '6px' },
    ':last-child': { borderTopRightRadius: '6px', borderBottomRightRadius: '6px' },
  },
  delivered: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  toCome: {
    backgroundColor: 'var(--paneToCome)',
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  short: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 3px, ${tokens.colorNeutralStrokeAccessible} 3px 4px)`,
    boxSizing: 'border-box',
  },
  figures: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '14px 16px', margin: 0 },
  term: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  swatch: { width: '10px', height: '10px', borderRadius: '3px', flexShrink: 0, forcedColorAdjust: 'none' },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface DeliveryProps {
  readonly totals: TrackerTotals;
  readonly unit: MoneyUnit;
}

/** The year's savings: how much of the target is forecast, and what is delivered, to come and at risk. */
export function Delivery({ totals, unit }: DeliveryProps): ReactNode {
  const styles = useStyles();
  const money = (amount: number) => roundFigure(amount, unit);
  return (
    <>
      {totals.target > 0 ? (
        <div className={styles.lead}>
          <span className={styles.big}>{wholePercent(totals.forecast / totals.target)}</span>
          <span className={styles.quiet}>of the target forecast</span>
        </div>
      ) : null}
      <Bar totals={totals} />
      <dl className={styles.figures}>
        <Figure label="Target" amount={money(totals.target)} />
        <Figure label="Forecast" amount={money(totals.forecast)} swatch={styles.toCome} />
        <Figure label="Delivered" amount={money(totals.delivered)} swatch={styles.delivered} />
        <Figure label="At risk" amount={money(totals.atRisk)} swatch={styles.short} />
      </dl>
    </>
  );
}

function Bar({ totals }: { readonly totals: TrackerTotals }): ReactNode {
  const styles = useStyles();
  const bar = deliveryBar(totals);
  if (bar === null) return null;
  const parts = [
    { share: bar.delivered, className: styles.delivered },
    { share: bar.toCome, className: styles.toCome },
    { share: bar.short, className: styles.short },
  ];
  // The figures below say the same in words, so the bar itself is silent.
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts
        .filter((part) => part.share > 0)
        .map((part) => (
          <div
            key={part.className}
            className={mergeClasses(styles.part, part.className)}
            style={{ flexGrow: part.share }}
          />
        ))}
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly amount: string;
  /** The style of the part of the bar that the figure belongs to. */
  readonly swatch?: string;
}

function Figure({ label, amount, swatch }: FigureProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>
        {swatch === undefined ? null : <span className={mergeClasses(styles.swatch, swatch)} aria-hidden="true" />}
        {label}
      </dt>
      <dd className={styles.amount}>{amount}</dd>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { deliveryShares, type DeliverySums } from './delivery-shares';

/** The parts of the bar: banked, forecast beyond that, and target that the forecast does not reach. */
export type DeliveryPart = 'delivered' | 'toCome' | 'short';

const hatch = (colour: string) => `repeating-linear-gradient(135deg, transparent 0 3px, ${colour} 3px 4px)`;

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px' },
  part: {
    minWidth: '3px',
    forcedColorAdjust: 'none',
    ':first-child': { borderTopLeftRadius: '6px', borderBottomLeftRadius: '6px' },
    ':last-child': { borderTopRightRadius: '6px', borderBottomRightRadius: '6px' },
  },
  swatch: { width: '10px', height: '10px', borderRadius: '3px', flexShrink: 0, forcedColorAdjust: 'none' },
  delivered: {
    backgroundColor: 'var(--paneDelivered)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  toCome: {
    backgroundColor: 'var(--paneToCome)',
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  short: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundImage: hatch(tokens.colorNeutralStrokeAccessible),
    '@media (forced-colors: active)': { border: '1px solid CanvasText', backgroundImage: hatch('CanvasText') },
  },
});

/** Delivered, forecast and target as one bar. Silent: the figures that stand with it say the same in words. */
export function DeliveryBar(sums: DeliverySums): ReactNode {
  const styles = useStyles();
  const shares = deliveryShares(sums);
  if (shares === null) return null;
  const parts: readonly DeliveryPart[] = ['delivered', 'toCome', 'short'];
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts
        .filter((part) => shares[part] > 0)
        .map((part) => (
          <div key={part} className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: shares[part] }} />
        ))}
    </div>
  );
}

/** Ties a figure's label to its part of the bar. */
export function DeliverySwatch({ part }: { readonly part: DeliveryPart }): ReactNode {
  const styles = useStyles();
  return <span className={mergeClasses(styles.swatch, styles[part])} aria-hidden="true" />;
}

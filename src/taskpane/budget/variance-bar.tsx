import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // The same width in every row, so that bars can be held against each other.
  bar: { display: 'block', width: '150px', maxWidth: '100%', height: '6px', marginTop: '6px' },
  part: { display: 'block', height: '6px', minWidth: '2px', borderRadius: '3px', forcedColorAdjust: 'none' },
  adverse: {
    backgroundColor: 'var(--paneDelivered)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  favourable: {
    border: '1px solid var(--paneDelivered)',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface VarianceBarProps {
  /** Positive is adverse. */
  readonly amount: number;
  /** The largest size beside it, at which a bar is full. */
  readonly largest: number;
}

/** The size of a variance beside its siblings: adverse filled, favourable hollow. Silent: a sum and a word say it. */
export function VarianceBar({ amount, largest }: VarianceBarProps): ReactNode {
  const styles = useStyles();
  if (amount === 0 || largest === 0) return null;
  const width = `${(Math.abs(amount) / largest) * 100}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={mergeClasses(styles.part, amount > 0 ? styles.adverse : styles.favourable)} style={{ width }} />
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    height: '6px',
    marginTop: '5px',
  },
  half: { display: 'flex' },
  left: { justifyContent: 'end', borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  part: { height: '6px', minWidth: '2px', forcedColorAdjust: 'none' },
  adverse: {
    borderRadius: '0 3px 3px 0',
    backgroundColor: 'var(--paneDelivered)',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  favourable: {
    borderRadius: '3px 0 0 3px',
    backgroundColor: 'var(--paneToCome)',
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
});

interface VarianceBarProps {
  /** Positive is adverse. */
  readonly amount: number;
  /** The largest size beside it, at which a half of the bar is full. */
  readonly largest: number;
}

/** A variance beside its siblings: adverse to the right of the middle, favourable to the left. Silent: a sum says it. */
export function VarianceBar({ amount, largest }: VarianceBarProps): ReactNode {
  const styles = useStyles();
  const width = `${largest === 0 ? 0 : (Math.abs(amount) / largest) * 100}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={mergeClasses(styles.half, styles.left)}>
        {amount < 0 ? <span className={mergeClasses(styles.part, styles.favourable)} style={{ width }} /> : null}
      </span>
      <span className={styles.half}>
        {amount > 0 ? <span className={mergeClasses(styles.part, styles.adverse)} style={{ width }} /> : null}
      </span>
    </span>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ragToken } from '../theme/pane-theme';
import type { MixPart } from './status-mix';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '10px', marginBottom: tokens.spacingVerticalS },
  part: {
    minWidth: '4px',
    forcedColorAdjust: 'none',
    transitionProperty: 'flex-grow',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    ':first-child': { borderTopLeftRadius: '5px', borderBottomLeftRadius: '5px' },
    ':last-child': { borderTopRightRadius: '5px', borderBottomRightRadius: '5px' },
  },
  empty: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground3, borderRadius: '5px' },
});

/** The shares of the statuses as one bar. Silent: the table below it says the same in words. */
export function MixBar({ parts }: { readonly parts: readonly MixPart[] }): ReactNode {
  const styles = useStyles();
  const drawn = parts.flatMap((part) =>
    part.share === null || part.share <= 0 ? [] : [{ ...part, share: part.share }],
  );
  return (
    <div className={styles.bar} aria-hidden="true">
      {drawn.length === 0 ? <div className={styles.empty} /> : null}
      {drawn.map((part) => (
        <div
          key={part.status}
          className={styles.part}
          style={{ flexGrow: part.share, backgroundColor: ragToken(part.status, 'Fill') }}
        />
      ))}
    </div>
  );
}

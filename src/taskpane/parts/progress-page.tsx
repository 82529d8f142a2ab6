import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { slowMilliseconds, stuckMilliseconds, useElapsed } from '../hooks/use-elapsed';
import { PageFrame } from './page-frame';
import { PageHeading } from './page-heading';
import { useTaskStyles } from './task-styles';

const useStyles = makeStyles({
  wait: { display: 'flex', flexDirection: 'column', gap: '10px', minHeight: '60px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ProgressPageProps {
  readonly heading: string;
  /** What is being done, such as `Writing 31 cells`. */
  readonly doing: string;
  /** How much is done, from 0 to 1; null or left out where that is not known. */
  readonly share?: number | null;
  /** Left out where the work cannot be given up. */
  readonly onCancel?: () => void;
}

/** Work that has begun and cannot be hurried. */
export function ProgressPage({ heading, doing, share = null, onCancel }: ProgressPageProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const slow = useElapsed(slowMilliseconds);
  // What can be given up does not wait for Excel.
  const stuck = useElapsed(stuckMilliseconds) && onCancel === undefined;
  return (
    <PageFrame {...(onCancel === undefined ? {} : { actions: <Button onClick={onCancel}>Cancel</Button> })}>
      <div className={styles.top} style={{ marginInlineStart: 0 }}>
        <PageHeading>{heading}</PageHeading>
      </div>
      <div className={styles.wait}>
        <p className={styles.lead}>{doing}…</p>
        {slow ? <ProgressBar aria-label={doing} {...(share === null ? {} : { value: share })} /> : null}
        {stuck ? (
          <p className={styles.text}>Excel is taking its time. If you are editing a cell, press Enter to finish it.</p>
        ) : null}
      </div>
    </PageFrame>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackerFailure } from '../../workbook';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { slowMilliseconds, useElapsed } from '../hooks/use-elapsed';
import { Notice } from '../parts/notice';

const useStyles = makeStyles({ strip: { marginBottom: '16px' } });

interface MonthEndNoticeProps {
  /** The workbook has changed, and is being read again. */
  readonly isOld: boolean;
  /** Why the newest reading failed; null where it did not. */
  readonly failure: TrackerFailure | null;
  readonly onAgain: () => void;
}

/** Above a page whose figures are older than the sheet: what is done about it. */
export function MonthEndNotice({ isOld, failure, onAgain }: MonthEndNoticeProps): ReactNode {
  const styles = useStyles();
  if (failure !== null) {
    return (
      <div className={styles.strip}>
        <Notice
          tone="warning"
          title={failureTitles[failure.kind]}
          actions={<Button onClick={onAgain}>Read again</Button>}
        >
          <FailureDetails failure={failure} />
          <span>The figures below are from before.</span>
        </Notice>
      </div>
    );
  }
  return isOld ? <Reading /> : null;
}

/** A reading that is over at once is not told. */
function Reading(): ReactNode {
  const styles = useStyles();
  const isSlow = useElapsed(slowMilliseconds);
  if (!isSlow) return null;
  return (
    <div className={styles.strip} role="status">
      <Notice tone="info" title="The workbook has changed">
        It is being read again. The figures below are from before.
      </Notice>
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackerFailure } from '../../workbook';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { Notice } from '../parts/notice';

const useStyles = makeStyles({ strip: { marginBottom: '20px' } });

interface StaleNoticeProps {
  readonly failure: TrackerFailure;
  readonly onAgain: () => void;
}

/** Above a page whose figures are older than the sheet: why, and the way to newer ones. */
export function StaleNotice({ failure, onAgain }: StaleNoticeProps): ReactNode {
  const styles = useStyles();
  const waiting = failure.kind === 'being edited';
  return (
    <div className={styles.strip}>
      {waiting ? (
        <Notice tone="info" title={failureTitles[failure.kind]}>
          The figures below are from before. They follow as soon as you finish the cell with Enter.
        </Notice>
      ) : (
        <Notice
          tone="warning"
          title={failureTitles[failure.kind]}
          actions={<Button onClick={onAgain}>Try again</Button>}
        >
          <FailureDetails failure={failure} />
          <span>The figures below are from before.</span>
        </Notice>
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackerFailure } from '../../workbook';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { PageHeading } from '../parts/page-heading';
import { useTaskStyles } from '../parts/task-styles';

interface RefusedPageProps {
  readonly heading: string;
  readonly during: 'read' | 'write' | 'undo';
  readonly failure: TrackerFailure;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** An operation or an undo that stopped: why, what it left, and the way on. */
export function RefusedPage({ heading, during, failure, onAgain, onClose }: RefusedPageProps): ReactNode {
  const styles = useTaskStyles();
  const again = failure.kind === 'rows moved' || failure.kind === 'changed since' ? 'Check again' : 'Try again';
  const isFinal = during === 'undo' && failure.kind === 'nothing to undo';
  const actions = (
    <>
      {isFinal ? null : (
        <Button appearance="primary" onClick={onAgain}>
          {again}
        </Button>
      )}
      <Button onClick={onClose}>Back</Button>
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <PageHeading>{during === 'undo' ? 'Undo' : heading}</PageHeading>
          <p className={styles.lead}>{outcomeOf(during, failure)}</p>
        </div>
        <Notice tone="error" title={failureTitles[failure.kind]}>
          <FailureDetails failure={failure} />
        </Notice>
      </div>
    </PageFrame>
  );
}

/** Where Excel itself failed it may have stopped half-way. */
function outcomeOf(during: RefusedPageProps['during'], { kind }: TrackerFailure): string {
  if (during === 'read') return 'Nothing has been written.';
  if (kind === 'excel failed') return 'Excel may have stopped half-way. Look at the sheet before you try again.';
  return during === 'undo' ? 'Nothing has been put back.' : 'Nothing has been written.';
}

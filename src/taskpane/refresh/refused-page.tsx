import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TrackerFailure } from '../../workbook';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { PageHeading } from '../parts/page-heading';
import { useTaskStyles } from '../parts/task-styles';

const doing = { read: 'Refresh RAG', write: 'Refresh RAG', undo: 'Undo' } as const;
const outcome = {
  read: 'Nothing has been written.',
  write: 'Nothing has been written.',
  undo: 'Nothing has been put back.',
} as const;
/** Excel may have stopped half-way. */
const unsureOutcome = {
  ...outcome,
  write: 'Some cells may have been written. Undo, on the Overview page, takes them back.',
  undo: 'Some cells may have been put back. Try again to put back the rest.',
} as const;

interface RefusedPageProps {
  readonly during: keyof typeof doing;
  readonly failure: TrackerFailure;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** A refresh or an undo that stopped: why, what it left, and the way on. */
export function RefusedPage({ during, failure, onAgain, onClose }: RefusedPageProps): ReactNode {
  const styles = useTaskStyles();
  const again = failure.kind === 'rows moved' || failure.kind === 'changed since' ? 'Check again' : 'Try again';
  const canRepeat = during !== 'undo' || (failure.kind !== 'changed since' && failure.kind !== 'nothing to undo');
  return (
    <PageFrame
      actions={
        <>
          {canRepeat ? (
            <Button appearance="primary" onClick={onAgain}>
              {again}
            </Button>
          ) : null}
          <Button onClick={onClose}>Back</Button>
        </>
      }
    >
      <div className={styles.page}>
        <div>
          <PageHeading>{doing[during]}</PageHeading>
          <p className={styles.lead}>{(failure.kind === 'excel failed' ? unsureOutcome : outcome)[during]}</p>
        </div>
        <Notice tone="error" title={failureTitles[failure.kind]}>
          <FailureDetails failure={failure} />
        </Notice>
      </div>
    </PageFrame>
  );
}

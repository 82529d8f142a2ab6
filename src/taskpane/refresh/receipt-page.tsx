import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatNumber } from '../../finance/money';
import type { Receipt, UndoReceipt } from '../../workbook';
import { count, moment } from '../format/figures';
import { DoneHeading } from '../parts/done-heading';
import { Facts } from '../parts/facts';
import { PageFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';

interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What a refresh has written, with its undo. */
export function ReceiptPage({ receipt, onUndo, onClose }: ReceiptPageProps): ReactNode {
  const styles = useTaskStyles();
  return (
    <PageFrame
      actions={
        <>
          <Button appearance="primary" onClick={onClose}>
            Done
          </Button>
          {receipt.canUndo ? <Button onClick={onUndo}>Undo</Button> : null}
        </>
      }
    >
      <div className={styles.page}>
        <div>
          <DoneHeading>Refresh written</DoneHeading>
          <p className={styles.lead}>
            {count(receipt.statusesChanged, 'line')} got a new status. What was written has been read back and checked.
            {receipt.canUndo ? '' : ' This refresh is too large to be undone from here.'}
          </p>
        </div>
        <Section heading="Receipt">
          <Facts facts={factsOf(receipt)} />
        </Section>
        <Section heading="Where">
          <PlainList lines={receipt.written.map(({ range, cells }) => `${range}, ${count(cells, 'cell')}`)} />
        </Section>
        {receipt.columnsAdded.length === 0 ? null : (
          <Section heading="Columns added">
            <PlainList lines={receipt.columnsAdded} />
          </Section>
        )}
      </div>
    </PageFrame>
  );
}

function factsOf({ run, when, by, statusesChanged, cellsWritten }: Receipt) {
  return [
    ...(run === null ? [] : [{ term: 'Run', fact: `${run}` }]),
    { term: 'Written', fact: moment(when) },
    ...(by.trim() === '' ? [] : [{ term: 'By', fact: by }]),
    { term: 'Statuses', fact: formatNumber(statusesChanged) },
    { term: 'Cells', fact: formatNumber(cellsWritten) },
  ];
}

interface UndonePageProps {
  readonly receipt: UndoReceipt;
  readonly onClose: () => void;
}

/** What an undo has put back. */
export function UndonePage({ receipt, onClose }: UndonePageProps): ReactNode {
  const styles = useTaskStyles();
  return (
    <PageFrame
      actions={
        <Button appearance="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.page}>
        <div>
          <DoneHeading>Run {receipt.run} undone</DoneHeading>
          <p className={styles.lead}>
            {count(receipt.cellsRestored, 'cell')} {receipt.cellsRestored === 1 ? 'is' : 'are'} as before the refresh.
            The log keeps the run and says that it was undone.
          </p>
        </div>
        {receipt.columnsRemoved.length === 0 ? null : (
          <Section heading="Columns removed">
            <PlainList lines={receipt.columnsRemoved} />
          </Section>
        )}
      </div>
    </PageFrame>
  );
}

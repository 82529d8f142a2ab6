import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { Receipt, UndoReceipt } from '../../workbook';
import { count, moment } from '../format/figures';
import { PageFrame } from '../parts/page-frame';
import { PageHeading } from '../parts/page-heading';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from './task-styles';

const useStyles = makeStyles({
  done: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '8px' },
  tick: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '16px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
});

interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What a refresh has written, with its undo. */
export function ReceiptPage({ receipt, onUndo, onClose }: ReceiptPageProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
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
          <div className={styles.done}>
            <CheckmarkCircle24Filled className={styles.tick} aria-hidden="true" />
            <PageHeading>Refresh written</PageHeading>
          </div>
          <p className={styles.lead}>
            {count(receipt.statusesChanged, 'line')} got a new status. What was written has been read back and checked.
            {receipt.canUndo ? '' : ' This refresh is too large to be undone from here.'}
          </p>
        </div>
        <Section heading="Receipt">
          <dl className={styles.facts}>
            {receipt.run === null ? null : <Fact term="Run" fact={`${receipt.run}`} />}
            <Fact term="Written" fact={moment(receipt.when)} />
            {receipt.by.trim() === '' ? null : <Fact term="By" fact={receipt.by} />}
            <Fact term="Statuses" fact={receipt.statusesChanged.toLocaleString('en-GB')} />
            <Fact term="Cells" fact={receipt.cellsWritten.toLocaleString('en-GB')} />
          </dl>
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

function Fact({ term, fact }: { readonly term: string; readonly fact: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </div>
  );
}

interface UndonePageProps {
  readonly receipt: UndoReceipt;
  readonly onClose: () => void;
}

/** What an undo has put back. */
export function UndonePage({ receipt, onClose }: UndonePageProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
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
          <div className={styles.done}>
            <CheckmarkCircle24Filled className={styles.tick} aria-hidden="true" />
            <PageHeading>Run {receipt.run} undone</PageHeading>
          </div>
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

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { type ReactNode, useEffect, useState } from 'react';
import { loggedRuns, type LoggedRun, type TrackerFailure } from '../../workbook';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { Empty } from '../parts/empty';
import { GrowingList } from '../parts/growing-list';
import { Notice } from '../parts/notice';
import { ProgressPage } from '../parts/progress-page';
import { runWords, shownRuns, undoneWords } from './run-words';
import { redoOperation, undoOperation } from './undo-operation';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  under: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  undone: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  turn: { flexShrink: 0 },
});

const step = 25;

type Log =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly runs: readonly LoggedRun[] }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure };

/** What has been changed through the pane, the newest first: each with its undo, or with doing it again once it is undone. */
export function HistoryForm({ workbook, onBegin, onClose }: FormProps): ReactNode {
  const [log, setLog] = useState<Log>({ kind: 'unread' });
  useEffect(() => {
    let isGone = false;
    void workbook.readAll(['ChangeLog']).then((read) => {
      if (isGone) return;
      setLog(
        read.ok
          ? { kind: 'read', runs: shownRuns(loggedRuns(read.value.contents)) }
          : { kind: 'failed', failure: read.error },
      );
    });
    return () => {
      isGone = true;
    };
  }, [workbook]);
  if (log.kind === 'unread') return <ProgressPage heading="Changes made" doing="Reading the change log" />;
  return (
    <FormShell heading="Changes made" onClose={onClose}>
      {log.kind === 'failed' ? (
        <Notice tone="error" title={failureTitles[log.failure.kind]}>
          <FailureDetails failure={log.failure} />
        </Notice>
      ) : (
        <Runs
          runs={log.runs}
          onTurn={(run) => {
            onBegin(
              run.undoneBy === null
                ? undoOperation(workbook, run.run)
                : redoOperation(workbook, run.run, run.undoneBy.run),
            );
          }}
        />
      )}
    </FormShell>
  );
}

interface RunsProps {
  readonly runs: readonly LoggedRun[];
  /** Takes it back, or does it again where it has been taken back. */
  readonly onTurn: (run: LoggedRun) => void;
}

function Runs({ runs, onTurn }: RunsProps): ReactNode {
  if (runs.length === 0) {
    return (
      <Empty icon={<HistoryRegular fontSize={40} />} title="No changes yet">
        What is changed through this pane is listed here and can be taken back. A refresh of RAG is undone on the
        Overview page.
      </Empty>
    );
  }
  return <GrowingList items={runs} step={step} row={(run) => <Run key={run.run} run={run} onTurn={onTurn} />} />;
}

function Run({ run, onTurn }: { readonly run: LoggedRun; readonly onTurn: RunsProps['onTurn'] }): ReactNode {
  const styles = useStyles();
  const undone = undoneWords(run);
  const press = undone === null ? 'Undo' : 'Do again';
  return (
    <li className={styles.item}>
      <span>
        <span className={mergeClasses(styles.title, undone === null ? undefined : styles.undone)}>{run.title}</span>
        <span className={styles.under}>
          Run {run.run}, {runWords(run)}
        </span>
        {undone === null ? null : <span className={styles.under}>{undone}</span>}
      </span>
      <Button
        className={styles.turn}
        size="small"
        aria-label={`${undone === null ? `Undo run ${run.run}` : `Do run ${run.run} again`}, ${run.title}`}
        onClick={() => {
          onTurn(run);
        }}
      >
        {press}
      </Button>
    </li>
  );
}

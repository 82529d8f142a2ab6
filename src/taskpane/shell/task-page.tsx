import type { ReactNode } from 'react';
import { ChangeTask } from '../change/change-task';
import { FormPage } from '../forms/form-page';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import type { PaneActions } from '../state/pane-session';
import { count } from '../format/figures';
import { PreviewPage } from '../refresh/preview-page';
import { ProgressPage } from '../parts/progress-page';
import { ReceiptPage, UndonePage } from '../refresh/receipt-page';
import { RefusedPage } from '../refresh/refused-page';
import type { Task } from '../state/pane-state';

interface TaskPageProps {
  readonly task: Exclude<Task, { kind: 'none' }>;
  /** The workbook as last read; null where no tracker was found in it. */
  readonly reading: Reading | null;
  readonly edition: number;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  readonly onName: (by: string) => void;
  readonly actions: PaneActions;
}

/** What a person is doing instead of reading: the page of its present step. */
export function TaskPage(props: TaskPageProps): ReactNode {
  const { task, reading, edition, workbook, by, onName, actions } = props;
  const undo = () => {
    actions.undo(by);
  };
  switch (task.kind) {
    case 'form':
      return (
        <FormPage
          form={task.form}
          line={task.line}
          workbook={workbook}
          reading={reading}
          by={by}
          onName={onName}
          onBegin={actions.begin}
          onFill={actions.fill}
          onClose={actions.closeTask}
        />
      );
    case 'operation':
      return (
        <ChangeTask
          operation={task.operation}
          edition={edition}
          by={by}
          onName={onName}
          onBusy={actions.setBusy}
          onChanged={actions.reread}
          onClose={actions.closeTask}
        />
      );
    case 'checking':
      return <ProgressPage key="checking" heading="Refresh RAG" doing="Reading the workbook" />;
    case 'preview':
      return (
        <PreviewPage
          reading={task.reading}
          outdated={task.outdated}
          by={by}
          onName={onName}
          onWrite={() => {
            actions.write(task.reading, by);
          }}
          onCheckAgain={actions.refresh}
          onClose={actions.closeTask}
        />
      );
    case 'writing':
      return (
        <ProgressPage
          key="writing"
          heading="Refresh RAG"
          doing={`Writing ${count(task.reading.plan.changes.length, 'cell')}`}
        />
      );
    case 'written':
      return <ReceiptPage receipt={task.receipt} onUndo={undo} onClose={actions.closeTask} />;
    case 'undoing':
      return <ProgressPage key="undoing" heading="Undo" doing="Putting the cells back" />;
    case 'undone':
      return <UndonePage receipt={task.receipt} onClose={actions.closeTask} />;
    case 'refused':
      return (
        <RefusedPage
          during={task.during}
          failure={task.failure}
          onAgain={task.during === 'undo' ? undo : actions.refresh}
          onClose={actions.closeTask}
        />
      );
  }
}

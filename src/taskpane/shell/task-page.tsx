import type { ReactNode } from 'react';
import type { PaneActions } from '../state/pane-session';
import { count } from '../format/figures';
import { PreviewPage } from '../refresh/preview-page';
import { ProgressPage } from '../refresh/progress-page';
import { ReceiptPage, UndonePage } from '../refresh/receipt-page';
import { RefusedPage } from '../refresh/refused-page';
import type { Task } from '../state/pane-state';

interface TaskPageProps {
  readonly task: Exclude<Task, { kind: 'none' }>;
  readonly by: string;
  readonly onName: (by: string) => void;
  readonly actions: PaneActions;
}

/** A refresh on its way: the page of its present step. */
export function TaskPage({ task, by, onName, actions }: TaskPageProps): ReactNode {
  const undo = () => {
    actions.undo(by);
  };
  switch (task.kind) {
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

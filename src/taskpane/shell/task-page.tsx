import { type ReactNode, useEffect, useRef } from 'react';
import { ChangeTask } from '../change/change-task';
import { FormPage } from '../forms/form-page';
import { usePrevious } from '../hooks/use-previous';
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

/**
 * What a person is doing instead of reading: the page of its present step. A form stays behind the operation that was made of it,
 * so that whoever goes back finds what was typed.
 */
export function TaskPage(props: TaskPageProps): ReactNode {
  const { task, reading, workbook, by, onName, actions } = props;
  const place = useRef<HTMLDivElement>(null);
  const isForm = task.kind === 'form';
  const isBack = usePrevious(task.kind) === 'operation' && isForm;
  useEffect(() => {
    // The button that led back is gone: without this the keyboard would begin at the top of the pane.
    if (isBack) place.current?.querySelector<HTMLElement>('button, input, select, textarea')?.focus();
  }, [isBack]);
  const form = isForm ? { ...task, reading } : task.kind === 'operation' ? task.behind : null;
  return (
    <>
      {form === null ? null : (
        <div ref={place} style={{ display: isForm ? 'contents' : 'none' }}>
          <FormPage
            key={form.form}
            form={form.form}
            line={form.line}
            workbook={workbook}
            reading={form.reading}
            by={by}
            onName={onName}
            onBegin={actions.begin}
            onFill={actions.fill}
            onClose={actions.closeTask}
          />
        </div>
      )}
      {isForm ? null : <StepPage {...props} task={task} />}
    </>
  );
}

interface StepPageProps extends TaskPageProps {
  readonly task: Exclude<TaskPageProps['task'], { kind: 'form' }>;
}

function StepPage({ task, edition, by, onName, actions }: StepPageProps): ReactNode {
  const undo = () => {
    actions.undo(by);
  };
  switch (task.kind) {
    case 'operation':
      return (
        <ChangeTask
          operation={task.operation}
          edition={edition}
          by={by}
          onName={onName}
          onBusy={actions.setBusy}
          onChanged={actions.reread}
          onLeave={actions.leaveOperation}
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

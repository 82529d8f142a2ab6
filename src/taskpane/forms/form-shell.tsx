import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackHeading } from '../parts/back-heading';
import { PageFrame } from '../parts/page-frame';
import { useTaskStyles } from '../parts/task-styles';

interface FormShellProps {
  readonly heading: string;
  /** What the form is for, in a sentence or two. */
  readonly lead?: ReactNode;
  /** The button that goes on with the answers, or what stands in its place; none where there is nothing to answer. */
  readonly action?: ReactNode;
  /** False where the page only shows what stands: the arrow at its heading leads back, and nothing is there to cancel. */
  readonly canCancel?: false;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** What every form has: its heading with the way back, what it is for, its fields, and its buttons. */
export function FormShell({ heading, lead, action, canCancel, onClose, children }: FormShellProps): ReactNode {
  const styles = useTaskStyles();
  const actions = (
    <>
      {action}
      {canCancel === false ? null : <Button onClick={onClose}>Cancel</Button>}
    </>
  );
  return (
    <PageFrame {...(action === undefined ? {} : { actions })}>
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            {heading}
          </BackHeading>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {children}
      </div>
    </PageFrame>
  );
}

import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DoneHeading } from '../parts/done-heading';
import { PageFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import type { Undone } from './operation';
import { problemSentence } from './problem-sentence';

/** What an undo has put back, and what it has left. */
export function UndonePage({ undone, onClose }: { readonly undone: Undone; readonly onClose: () => void }): ReactNode {
  const styles = useTaskStyles();
  const actions = (
    <Button appearance="primary" onClick={onClose}>
      Done
    </Button>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <DoneHeading>{undone.heading}</DoneHeading>
          <p className={styles.lead}>{undone.lead}</p>
        </div>
        {undone.problems.length === 0 ? null : (
          <Section heading="Left as it is">
            <PlainList lines={undone.problems.map(problemSentence)} />
          </Section>
        )}
      </div>
    </PageFrame>
  );
}

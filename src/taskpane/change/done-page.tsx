import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DoneHeading } from '../parts/done-heading';
import { Facts } from '../parts/facts';
import { PageFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { ChangeGroups } from './change-groups';
import type { Done } from './operation';

interface DonePageProps {
  readonly done: Done;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What an operation did, with its undo. */
export function DonePage({ done, onUndo, onClose }: DonePageProps): ReactNode {
  const styles = useTaskStyles();
  const actions = (
    <>
      <Button appearance="primary" onClick={onClose}>
        Done
      </Button>
      {done.undo === null ? null : <Button onClick={onUndo}>Undo</Button>}
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <DoneHeading>{done.heading}</DoneHeading>
          <p className={styles.lead}>{done.lead}</p>
        </div>
        <ChangeGroups heading="What has changed" groups={done.groups ?? []} />
        {done.facts.length === 0 ? null : (
          <Section heading="Receipt">
            <Facts facts={done.facts} />
          </Section>
        )}
        {done.where.length === 0 ? null : (
          <Section heading="Where">
            <PlainList lines={done.where} />
          </Section>
        )}
      </div>
    </PageFrame>
  );
}

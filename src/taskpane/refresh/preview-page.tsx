import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { formatNumber } from '../../finance/money';
import type { Reading } from '../pane-workbook';
import { BackHeading } from '../parts/back-heading';
import { Empty } from '../parts/empty';
import { NameField } from '../parts/name-field';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { MoveGroups } from './move-groups';
import { additionSentences, isNothingToDo, planSentence } from './plan-words';
import { FailureDetails } from '../guidance/failure-details';

interface PreviewPageProps {
  readonly reading: Reading;
  /** A person has changed the workbook since this plan was made. */
  readonly outdated: boolean;
  /** Who refreshes, for the log. */
  readonly by: string;
  readonly onName: (by: string) => void;
  readonly onWrite: () => void;
  readonly onCheckAgain: () => void;
  readonly onClose: () => void;
}

/** What a refresh would change, before anything is written. */
export function PreviewPage(props: PreviewPageProps): ReactNode {
  return isNothingToDo(props.reading.plan) ? <UpToDate {...props} /> : <Preview {...props} />;
}

function UpToDate({ reading, onClose }: PreviewPageProps): ReactNode {
  const lines = reading.tracker.savings.length + reading.tracker.budget.length;
  return (
    <PageFrame
      actions={
        <Button appearance="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="Everything is up to date" takesFocus>
        The statuses and reasons of all {formatNumber(lines)} lines are already in the sheet. Nothing has been written.
      </Empty>
      <Kept reading={reading} />
    </PageFrame>
  );
}

function Preview({ reading, outdated, by, onName, onWrite, onCheckAgain, onClose }: PreviewPageProps): ReactNode {
  const styles = useTaskStyles();
  const { plan } = reading;
  const additions = additionSentences(plan);
  return (
    <PageFrame
      actions={
        <>
          <Button appearance="primary" disabled={outdated || plan.obstacle !== null} onClick={onWrite}>
            Write to the sheet
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            Refresh RAG
          </BackHeading>
          <p className={styles.lead}>{planSentence(plan)} Nothing is written yet.</p>
        </div>
        {outdated ? (
          <Notice
            tone="warning"
            title="The sheet has changed"
            actions={<Button onClick={onCheckAgain}>Check again</Button>}
          >
            Somebody has changed cells since this preview was made.
          </Notice>
        ) : null}
        {plan.obstacle === null ? null : (
          <Notice
            tone="error"
            title="This cannot be written"
            actions={<Button onClick={onCheckAgain}>Check again</Button>}
          >
            <FailureDetails failure={plan.obstacle} />
          </Notice>
        )}
        <MoveGroups changes={plan.statusChanges} />
        {additions.length === 0 ? null : (
          <Section heading="Added to the workbook">
            <PlainList lines={additions} />
          </Section>
        )}
        <Kept reading={reading} />
        <NameField by={by} onName={onName} />
      </div>
    </PageFrame>
  );
}

function Kept({ reading }: { readonly reading: Reading }): ReactNode {
  const { problems } = reading.plan;
  if (problems.length === 0) return null;
  return (
    <Section heading="Left alone">
      <PlainList lines={problems.map(({ cell, found, expected }) => `${cell}: ${found}. ${expected}`)} />
    </Section>
  );
}

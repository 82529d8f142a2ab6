import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useState } from 'react';
import { FailureDetails } from '../guidance/failure-details';
import { BackHeading } from '../parts/back-heading';
import { Empty } from '../parts/empty';
import { NameField } from '../parts/name-field';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { ChangeGroups } from './change-groups';
import { type Consent, mayApply, type Proposal } from './operation';
import { problemSentence } from './problem-sentence';
import { TickBox } from '../parts/tick-box';

interface ShownPageProps {
  readonly heading: string;
  readonly proposal: Proposal;
  /** A person has changed the workbook since this proposal was made. */
  readonly isOutdated: boolean;
  readonly by: string;
  readonly onName: (by: string) => void;
  readonly onApply: () => void;
  readonly onCheckAgain: () => void;
  readonly onClose: () => void;
}

/** What an operation would do, before anything is done. */
export function ShownPage(props: ShownPageProps): ReactNode {
  const { proposal } = props;
  return proposal.isEmpty && proposal.obstacle === null ? <NothingToDo {...props} /> : <Shown {...props} />;
}

function NothingToDo({ proposal, onClose }: ShownPageProps): ReactNode {
  const done = (
    <Button appearance="primary" onClick={onClose}>
      Done
    </Button>
  );
  return (
    <PageFrame actions={done}>
      <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="Nothing to change" takesFocus>
        There is nothing here that this would change. Nothing has been written.
      </Empty>
      <LeftOut proposal={proposal} />
    </PageFrame>
  );
}

function Shown(props: ShownPageProps): ReactNode {
  const styles = useTaskStyles();
  const { heading, proposal, isOutdated, by, onName, onApply, onClose } = props;
  const [isAgreed, setAgreed] = useState(false);
  const actions = (
    <>
      <Button appearance="primary" disabled={!mayApply(proposal, { isOutdated, isAgreed })} onClick={onApply}>
        {proposal.press}
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            {heading}
          </BackHeading>
          <p className={styles.lead}>{proposal.lead} Nothing is written yet.</p>
        </div>
        <Warnings {...props} />
        <Agreeing consent={proposal.consent ?? null} isAgreed={isAgreed} onAgree={setAgreed} />
        {(proposal.reasons ?? []).length === 0 ? null : (
          <Section heading="Why">
            <PlainList lines={proposal.reasons ?? []} />
          </Section>
        )}
        <ChangeGroups heading="What changes" groups={proposal.groups} />
        {proposal.besides.length === 0 ? null : (
          <Section heading="Added to the workbook">
            <PlainList lines={proposal.besides} />
          </Section>
        )}
        {(proposal.removed ?? []).length === 0 ? null : (
          <Section heading="Removed from the workbook">
            <PlainList lines={proposal.removed ?? []} />
          </Section>
        )}
        <LeftOut proposal={proposal} />
        {proposal.isLogged === false ? null : <NameField by={by} onName={onName} />}
      </div>
    </PageFrame>
  );
}

function Warnings({ proposal, isOutdated, onCheckAgain }: ShownPageProps): ReactNode {
  const again = <Button onClick={onCheckAgain}>Check again</Button>;
  return (
    <>
      {isOutdated ? (
        <Notice tone="warning" title="The workbook has changed" actions={again}>
          Somebody has changed cells since this was worked out.
        </Notice>
      ) : null}
      {proposal.obstacle === null ? null : (
        <Notice tone="error" title="This cannot be done yet" actions={again}>
          <FailureDetails failure={proposal.obstacle} />
        </Notice>
      )}
      {(proposal.cautions ?? []).length === 0 ? null : (
        <Notice tone="warning" title="Look at this first">
          <PlainList lines={proposal.cautions ?? []} />
        </Notice>
      )}
      {proposal.losses.length === 0 ? null : (
        <Notice tone="warning" title="This would be lost">
          <PlainList lines={proposal.losses} />
        </Notice>
      )}
    </>
  );
}

interface AgreeingProps {
  readonly consent: Consent | null;
  readonly isAgreed: boolean;
  readonly onAgree: (isAgreed: boolean) => void;
}

function Agreeing({ consent, isAgreed, onAgree }: AgreeingProps): ReactNode {
  if (consent === null) return null;
  return (
    <Notice tone="error" title={consent.title}>
      {consent.says}
      <TickBox
        label={consent.yes}
        checked={isAgreed}
        onChange={(_, { checked }) => {
          onAgree(checked === true);
        }}
      />
    </Notice>
  );
}

function LeftOut({ proposal }: { readonly proposal: Proposal }): ReactNode {
  if (proposal.problems.length === 0) return null;
  return (
    <Section heading="Left out">
      <PlainList lines={proposal.problems.map(problemSentence)} />
    </Section>
  );
}

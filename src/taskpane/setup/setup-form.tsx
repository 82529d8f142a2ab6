import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { succeed } from '../../finance/result';
import { setupPages, type SetupTable, type TrackerFailure } from '../../workbook';
import { pageOperation } from '../change/pages/page-operation';
import { problemSentence } from '../change/problem-sentence';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import { Notice } from '../parts/notice';
import { ProgressPage } from '../parts/progress-page';
import { missingIn, openingDraft, optionsOf, type SetupDraft } from './setup-draft';
import { SetupFields } from './setup-fields';

type Offer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly tables: readonly SetupTable[] }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure };

/** Sets a workbook up: asks what it is for, then makes the sheets that it lacks. */
export function SetupForm(props: FormProps): ReactNode {
  const { workbook, onClose } = props;
  const [offer, setOffer] = useState<Offer>({ kind: 'unknown' });
  useEffect(() => {
    let isGone = false;
    void workbook.offeredTables().then((result) => {
      if (isGone) return;
      setOffer(result.ok ? { kind: 'known', tables: result.value } : { kind: 'failed', failure: result.error });
    });
    return () => {
      isGone = true;
    };
  }, [workbook]);
  switch (offer.kind) {
    case 'unknown':
      return <ProgressPage heading="Set up" doing="Looking at what the workbook has" />;
    case 'failed':
      return (
        <FormShell heading="Set up" onClose={onClose}>
          <Notice tone="error" title={failureTitles[offer.failure.kind]}>
            <FailureDetails failure={offer.failure} />
          </Notice>
        </FormShell>
      );
    case 'known':
      return <Answers {...props} offered={offer.tables} />;
  }
}

function Answers({
  workbook,
  reading,
  onBegin,
  onClose,
  offered,
}: FormProps & { readonly offered: readonly SetupTable[] }): ReactNode {
  const today = workbook.today();
  const [draft, setDraft] = useState<SetupDraft>(() => openingDraft(today, offered, reading?.tracker ?? null));
  const [isAsked, setIsAsked] = useState(false);
  const toMap = reading?.tracker.problems.find(({ kind }) => kind === 'unknown headings');
  if (offered.length === 0) return <Complete onClose={onClose} />;
  const missing = missingIn(draft);
  const goOn = () => {
    setIsAsked(true);
    if (missing.organisation !== null || missing.tables !== null) return;
    onBegin(
      pageOperation(workbook, {
        heading: 'Set up',
        pages: () => Promise.resolve(succeed(setupPages(optionsOf(draft, today)))),
        press: 'Make the sheets',
        doneLead: draft.tables.includes('Savings')
          ? 'The sheets are yours from now on: type your savings into Savings, then choose Refresh RAG.'
          : 'The sheets are yours from now on. Look at what stands in them, then choose Refresh RAG.',
        show: { goTo: workbook.goTo, sheet: draft.tables.includes('Savings') ? 'Savings' : 'Settings' },
      }),
    );
  };
  return (
    <FormShell
      heading="Set up"
      lead="Makes the tables of a tracker as new sheets. What is in the workbook stays as it is."
      action={
        <Button appearance="primary" onClick={goOn}>
          Show the sheets
        </Button>
      }
      onClose={onClose}
    >
      {toMap === undefined ? null : (
        <Notice tone="warning" title="Map your sheet first">
          {problemSentence(toMap)} No savings or budget table is offered before: it would be read in its place.
        </Notice>
      )}
      <SetupFields
        draft={draft}
        offered={offered}
        today={today}
        missing={isAsked ? missing : null}
        onChange={setDraft}
      />
    </FormShell>
  );
}

function Complete({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <FormShell heading="Set up" onClose={onClose}>
      <Notice tone="good" title="Every table is here">
        The workbook already has all the tables that set-up makes.
      </Notice>
    </FormShell>
  );
}

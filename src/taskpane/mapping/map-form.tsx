import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { mappingProblems, type TrackerFailure } from '../../workbook';
import type { Operation } from '../change/operation';
import { problemSentence } from '../change/problem-sentence';
import { FormShell } from '../forms/form-shell';
import { FailureDetails } from '../guidance/failure-details';
import { Notice } from '../parts/notice';
import { PlainList } from '../parts/plain-list';
import { ProgressPage } from '../parts/progress-page';
import { HeadingList } from './heading-list';
import { openingDraft, type MappingDraft } from './mapping-draft';
import { mapRange } from './mapping-operation';
import type { MappingPort } from './mapping-port';

const useStyles = makeStyles({
  selection: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' },
});

interface MapFormProps {
  readonly workbook: MappingPort;
  /** Goes on with what the answers make. */
  readonly onBegin: (operation: Operation) => void;
  readonly onClose: () => void;
}

type Look =
  | { readonly kind: 'looking' }
  | { readonly kind: 'refused'; readonly failure: TrackerFailure }
  | { readonly kind: 'known'; readonly draft: MappingDraft };

/** Says what a range of the user's own is: it looks at the selection, and shows what each heading would mean. */
export function MapForm(props: MapFormProps): ReactNode {
  const { workbook } = props;
  const [look, setLook] = useState<Look>({ kind: 'looking' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    void workbook.mappingSource().then((source) => {
      if (isGone) return;
      const draft = source.ok ? openingDraft(source.value, workbook.today()) : source;
      setLook(draft.ok ? { kind: 'known', draft: draft.value } : { kind: 'refused', failure: draft.error });
    });
    return () => {
      isGone = true;
    };
  }, [workbook, attempt]);
  const again = () => {
    setLook({ kind: 'looking' });
    setAttempt(attempt + 1);
  };
  switch (look.kind) {
    case 'looking':
      return <ProgressPage heading="Map headings" doing="Looking at the selected range" />;
    case 'refused':
      return <Refused failure={look.failure} onAgain={again} onClose={props.onClose} />;
    case 'known':
      return (
        <Answers
          {...props}
          draft={look.draft}
          onChange={(draft) => {
            setLook({ kind: 'known', draft });
          }}
          onAgain={again}
        />
      );
  }
}

interface RefusedProps {
  readonly failure: TrackerFailure;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

function Refused({ failure, onAgain, onClose }: RefusedProps): ReactNode {
  return (
    <FormShell
      heading="Map headings"
      action={
        <Button appearance="primary" onClick={onAgain}>
          Look at the selection
        </Button>
      }
      onClose={onClose}
    >
      <Notice tone="info" title="Select the table first">
        <FailureDetails failure={failure} />
      </Notice>
    </FormShell>
  );
}

interface AnswersProps extends MapFormProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
  readonly onAgain: () => void;
}

function Answers({ workbook, draft, onBegin, onChange, onAgain, onClose }: AnswersProps): ReactNode {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const { choices, answers } = draft;
  const problems = isAsked ? mappingProblems(choices, answers) : [];
  const goOn = () => {
    setIsAsked(true);
    if (mappingProblems(choices, answers).length === 0) onBegin(mapRange(workbook, draft));
  };
  const range = choices.tableName === null ? choices.range : `table ${choices.tableName}`;
  return (
    <FormShell
      heading="Map headings"
      lead={`${choices.sheet}, ${range}. Say what each heading means; your own words stay on the sheet.`}
      action={
        <Button appearance="primary" onClick={goOn}>
          Show the answers
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles.selection}>
        <Button onClick={onAgain}>Look at another selection</Button>
        <div role="alert">
          {problems.length === 0 ? null : (
            <Notice tone="warning" title="Not yet">
              <PlainList lines={problems.map(problemSentence)} />
            </Notice>
          )}
        </div>
      </div>
      <HeadingList
        draft={draft}
        onChange={onChange}
        onKind={(kind) => {
          const reopened = openingDraft(choices.source, workbook.today(), kind);
          if (reopened.ok) onChange(reopened.value);
        }}
      />
    </FormShell>
  );
}

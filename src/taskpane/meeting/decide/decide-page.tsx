import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { decisionKinds } from '../../../finance/decisions/decision';
import { formatFinancialYear } from '../../../finance/financial-year';
import { type AssessedSaving, sayChange, targetYearsOf } from '../../../workbook';
import { whenDone } from '../../change/when-done';
import type { PaneWorkbook, Reading } from '../../pane-workbook';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import { BackHeading } from '../../parts/back-heading';
import { Facts } from '../../parts/facts';
import { Notice } from '../../parts/notice';
import type { RenderFrame } from '../../parts/page-frame';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { effectFacts } from '../../reprofile/effect-facts';
import type { PaneActions } from '../../state/pane-session';
import { lineTitle } from '../../lines/line-list';
import { addTargetYear } from '../decisions/add-target-year';
import type { MeetingInHand } from '../meeting-facts';
import type { DecideDraft } from './decide-draft';
import { DecideFields } from './decide-fields';
import { decisionHints } from './decision-names';
import { recordDecision } from './record-decision';
import { type DecisionInHand, useDecision } from './use-decision';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface DecidePageProps {
  readonly reading: Reading;
  readonly saving: AssessedSaving;
  readonly meeting: MeetingInHand;
  readonly workbook: PaneWorkbook;
  readonly draft: DecideDraft;
  readonly onDraft: (draft: DecideDraft) => void;
  readonly onMeeting: (name: string) => void;
  readonly actions: Pick<PaneActions, 'begin'>;
  readonly frame: RenderFrame;
  /** Goes back to the line. */
  readonly onClose: () => void;
}

/** The form in which the decision on a line is written down, with what it would do. */
export function DecidePage(props: DecidePageProps): ReactNode {
  const { reading, saving, meeting, workbook, draft, onDraft, onMeeting, actions, frame, onClose } = props;
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { ref } = saving.line;
  const { settings } = reading.tracker;
  const years = useMemo(() => targetYearsOf(reading), [reading]);
  const inHand = useDecision(reading, ref, draft, meeting);
  const { decision, check, wrong, isRight } = inHand;
  const record = () => {
    setIsAsked(true);
    if (isRight) actions.begin(whenDone(recordDecision(workbook, decision), onClose));
    else focusFirst(form.current, inHand.wrongMeeting === null ? [...wrong.keys()][0] : 'Meeting');
  };
  // A field that was not filled in yet is not wrong yet.
  const isTold = isAsked || draft.amount.trim() !== '' || draft.until !== '';
  return frame({
    about: `decide ${ref}`,
    actions: (
      <>
        <Button appearance="primary" onClick={record}>
          Record
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </>
    ),
    children: (
      <div className={styles.page} ref={form}>
        <div>
          <BackHeading back="Back to the line" onBack={onClose}>
            Decide {ref}
          </BackHeading>
          {lineTitle(saving) === ref ? null : <p className={styles.title}>{lineTitle(saving)}</p>}
        </div>
        <Field label="Decision" hint={decisionHints[draft.decision]}>
          <Select
            value={draft.decision}
            onChange={(_, { value }) => {
              const chosen = decisionKinds.find((kind) => kind === value);
              if (chosen !== undefined) onDraft({ ...draft, decision: chosen });
            }}
          >
            {decisionKinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </Select>
        </Field>
        <Field label="Meeting" data-field="Meeting" {...wrongIn(isAsked ? inHand.wrongMeeting : null)}>
          <Input
            value={meeting.name}
            onChange={(_, { value }) => {
              onMeeting(value);
            }}
          />
        </Field>
        <DecideFields
          draft={draft}
          years={years}
          typedIn={settings}
          wrong={isTold ? wrong : new Map()}
          onChange={onDraft}
        />
        <div role="alert">
          {isAsked && inHand.elsewhere.length > 0 ? (
            <Notice tone="warning" title="Not yet">
              <PlainList lines={inHand.elsewhere} />
            </Notice>
          ) : null}
        </div>
        {check.missingColumn === null ? null : (
          <Notice
            tone="info"
            title={`No column for ${formatFinancialYear(check.missingColumn)}`}
            actions={
              <Button
                onClick={() => {
                  if (check.missingColumn !== null) actions.begin(addTargetYear(workbook, check.missingColumn));
                }}
              >
                Add the column
              </Button>
            }
          >
            What is written here stays while the column is added.
          </Notice>
        )}
        <Outcome check={check} unit={settings.unit} />
      </div>
    ),
  });
}

function Outcome({
  check,
  unit,
}: Pick<DecisionInHand, 'check'> & { readonly unit: Reading['tracker']['settings']['unit'] }): ReactNode {
  const styles = useStyles();
  const changes = check.outcome?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <Section heading="What it would change">
      <Facts
        facts={changes
          .map((change) => sayChange(change, unit))
          .map(({ what, before, after }) => ({ term: what, fact: `${before}, then ${after}` }))}
      />
      {check.effect === null ? null : (
        <>
          <Facts facts={effectFacts(check.effect, unit)} />
          <p className={styles.note}>{check.effect.assumption}</p>
        </>
      )}
      <p className={styles.note}>The line changes when the decision is applied, not when it is recorded.</p>
    </Section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { isRequest, type MeetingAgenda, type MeetingLine, type RecordedDecision, sayDecision } from '../../../workbook';
import { LineFacts } from '../../line/line-facts';
import { savingFigures, savingSums } from '../../line/line-figures';
import { LineFigures } from '../../line/line-figures-table';
import { why } from '../../line/why';
import { lineTitle } from '../../lines/line-list';
import type { Reading } from '../../pane-workbook';
import { Announcer } from '../../parts/announcer';
import { DeliveryBar } from '../../parts/delivery-bar';
import type { RenderFrame } from '../../parts/page-frame';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { useEscape } from '../../parts/use-escape';
import { StatusBadge } from '../../parts/status-badge';
import { reasonWords } from './reason-words';
import { stepKeys, useStepKeys } from './use-step-keys';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  top: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: '-8px', marginBottom: '4px' },
  shrink: { flexShrink: 0 },
  heading: {
    margin: 0,
    fontSize: '18px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px', marginTop: '10px' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  questions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    paddingInlineStart: '18px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  bar: { marginBottom: '8px' },
  step: { marginInlineStart: 'auto', display: 'flex', gap: '4px' },
});

interface MeetingLinePageProps {
  readonly reading: Reading;
  readonly agenda: MeetingAgenda;
  readonly line: MeetingLine;
  /** Counted from 0. */
  readonly place: number;
  readonly of: number;
  /** All decisions on the line, of this meeting and of others. */
  readonly decisions: readonly RecordedDecision[];
  readonly frame: RenderFrame;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDecide: () => void;
  readonly onClose: () => void;
}

/** A line before the meeting: why it is here, what the data ask about it, and what has been decided. */
export function MeetingLinePage(props: MeetingLinePageProps): ReactNode {
  const { line, place, of, frame, onStep, onDecide, onClose } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only as the page opens: while lines are stepped through the keyboard stays where it steps.
    heading.current?.focus({ preventScroll: true });
  }, []);
  const back = useRef<HTMLButtonElement>(null);
  useEscape(back, onClose);
  useStepKeys(onStep);
  const { saving } = line;
  const { ref } = saving.line;
  const { status } = saving.assessment;
  const bar = (
    <>
      <Button appearance="primary" onClick={onDecide}>
        Decide
      </Button>
      <span className={styles.step}>
        <Button
          icon={<ChevronUp20Regular />}
          aria-label="Previous line"
          aria-keyshortcuts={stepKeys.previous}
          title={stepKeys.previous}
          disabledFocusable={place <= 0}
          onClick={() => {
            onStep(-1);
          }}
        />
        <Button
          icon={<ChevronDown20Regular />}
          aria-label="Next line"
          aria-keyshortcuts={stepKeys.next}
          title={stepKeys.next}
          disabledFocusable={place >= of - 1}
          onClick={() => {
            onStep(1);
          }}
        />
      </span>
    </>
  );
  return frame({
    about: `meeting ${ref}`,
    actions: bar,
    children: (
      <article className={styles.page}>
        <div>
          <div className={styles.top}>
            <Button
              ref={(element: HTMLButtonElement | null) => {
                back.current = element;
              }}
              className={styles.shrink}
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label="Back to the agenda"
              onClick={onClose}
            />
            <span className={styles.place}>
              {ref}, {place + 1} of {of}
            </span>
          </div>
          <h2 className={styles.heading} ref={heading} tabIndex={-1}>
            {lineTitle(saving)}
          </h2>
          <div className={styles.badges}>
            <StatusBadge status={status} />
            <span className={styles.small}>{reasonWords(line)}</span>
          </div>
        </div>
        <LineMatter {...props} />
        <Announcer message={`${ref}, ${status}. ${place + 1} of ${of}.`} />
      </article>
    ),
  });
}

function LineMatter({ reading, agenda, line, decisions }: MeetingLinePageProps): ReactNode {
  const styles = useStyles();
  const { saving } = line;
  const { unit, year, asAt } = reading.tracker.settings;
  const questions = useMemo(() => agenda.questionsOf(saving), [agenda, saving]);
  const { narrative } = saving.line;
  return (
    <>
      <Recorded heading="Asked for" decisions={decisions.filter(isRequest)} unit={unit} />
      <Recorded heading="Decided" decisions={decisions.filter((one) => !isRequest(one))} unit={unit} />
      <Section heading="Why">
        <p className={styles.text}>{why(saving.assessment)}</p>
      </Section>
      {questions.length === 0 ? null : (
        <Section heading="Questions that the data raise">
          <ul className={styles.questions}>
            {questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading="Figures" aside={<span className={styles.small}>{unit}</span>}>
        <div className={styles.bar}>
          <DeliveryBar {...savingSums(saving, year)} />
        </div>
        <LineFigures figures={savingFigures(saving, year)} />
      </Section>
      {narrative === null ? null : (
        <Section heading="Narrative">
          <p className={styles.text}>{narrative}</p>
        </Section>
      )}
      <LineFacts line={saving} asAt={asAt} />
    </>
  );
}

interface RecordedProps {
  readonly heading: string;
  readonly decisions: readonly RecordedDecision[];
  readonly unit: Reading['tracker']['settings']['unit'];
}

function Recorded({ heading, decisions, unit }: RecordedProps): ReactNode {
  if (decisions.length === 0) return null;
  return (
    <Section heading={heading}>
      <PlainList lines={decisions.map((decision) => decided(decision, unit))} />
    </Section>
  );
}

/** Such as `Star chamber, 1 Sep: Agreed to go ahead as it stands. Not applied yet.` */
function decided(decision: RecordedDecision, unit: Reading['tracker']['settings']['unit']): string {
  const { meeting, isApplied } = decision;
  const who = meeting === null ? '' : `${meeting}: `;
  return `${who}${sayDecision(decision, unit)}${isApplied ? '' : ' Not applied yet.'}`;
}

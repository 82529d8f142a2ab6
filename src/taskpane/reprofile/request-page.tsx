import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type AssessedSaving, requestMeeting, targetYearsOf } from '../../workbook';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { focusFirst } from '../fields/focus-first';
import { FormHeading } from '../line/form-heading';
import { whenDone } from '../change/when-done';
import { openingDraft } from '../meeting/decide/decide-draft';
import { DecideFields } from '../meeting/decide/decide-fields';
import { recordDecision } from '../meeting/decide/record-decision';
import { useDecision } from '../meeting/decide/use-decision';
import { Facts } from '../parts/facts';
import { Notice } from '../parts/notice';
import { PlainList } from '../parts/plain-list';
import type { RenderFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import type { PaneActions } from '../state/pane-session';
import { effectFacts } from './effect-facts';
import { SlipSection } from './slip-section';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px' },
  note: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RequestPageProps {
  readonly reading: Reading;
  readonly saving: AssessedSaving;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  readonly actions: Pick<PaneActions, 'begin'>;
  readonly frame: RenderFrame;
  /** Goes back to the page of the line. */
  readonly onClose: () => void;
}

/** A department asks to move money between the years of a line: what that means, and its record for the star chamber. */
export function RequestPage({ reading, saving, workbook, by, actions, frame, onClose }: RequestPageProps): ReactNode {
  const { ref } = saving.line;
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const { settings } = reading.tracker;
  const years = useMemo(() => targetYearsOf(reading), [reading]);
  const [draft, setDraft] = useState(() => ({
    ...openingDraft(years, settings.year, by),
    decision: 'Re-profile' as const,
  }));
  const [isAsked, setIsAsked] = useState(false);
  const meeting = useMemo(() => ({ name: requestMeeting, date: settings.asAt }), [settings]);
  const { decision, check, wrong, elsewhere, isRight } = useDecision(reading, ref, draft, meeting);
  const record = () => {
    setIsAsked(true);
    if (isRight) actions.begin(whenDone(recordDecision(workbook, decision), onClose));
    else focusFirst(form.current, [...wrong.keys()][0]);
  };
  return frame({
    about: `move ${ref}`,
    actions: (
      <Button appearance="primary" onClick={record}>
        Record the request
      </Button>
    ),
    children: (
      <div className={styles.page} ref={form}>
        <FormHeading saving={saving} doing="Ask to re-profile" onBack={onClose} />
        <Notice tone="info">This asks the star chamber. Nothing moves until a meeting agrees and applies it.</Notice>
        <DecideFields
          draft={draft}
          years={years}
          typedIn={settings}
          wrong={isAsked ? wrong : typedWrong(wrong, draft.amount)}
          onChange={(changed) => {
            setDraft({ ...changed, decision: 'Re-profile' });
          }}
        />
        <div role="alert">
          {isAsked && elsewhere.length > 0 ? (
            <Notice tone="warning" title="Not yet">
              <PlainList lines={elsewhere} />
            </Notice>
          ) : null}
        </div>
        {check.effect === null ? null : (
          <Section heading="What it means">
            <Facts facts={effectFacts(check.effect, settings.unit)} />
            <p className={styles.note}>{check.effect.assumption}</p>
          </Section>
        )}
        <SlipSection reading={reading} reference={ref} today={settings.asAt} />
      </div>
    ),
  });
}

/** Before the person has tried to record it: only what is wrong with the amount that was typed. */
function typedWrong(wrong: ReturnType<typeof useDecision>['wrong'], amount: string): typeof wrong {
  const message = wrong.get('Amount');
  return new Map(message === undefined || amount.trim() === '' ? [] : [['Amount', message]]);
}

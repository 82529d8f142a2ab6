import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import { parseMoney } from '../../finance/parse-number';
import { type AssessedSaving, checkDraft, targetYearsOf } from '../../workbook';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { FormHeading } from '../line/form-heading';
import { whenDone } from '../change/when-done';
import { meetingMessage } from '../meeting/meeting-facts';
import { Facts } from '../parts/facts';
import { Notice } from '../parts/notice';
import { twoAbreast } from '../parts/two-abreast';
import type { RenderFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import type { PaneActions } from '../state/pane-session';
import { effectFacts } from './effect-facts';
import { decisionOf, openingMove, type MoveDraft } from './move-draft';
import { recordMove } from './record-move';
import { SlipSection } from './slip-section';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
  pair: twoAbreast,
  note: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface MovePageProps {
  readonly reading: Reading;
  readonly saving: AssessedSaving;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  readonly actions: Pick<PaneActions, 'begin'>;
  readonly frame: RenderFrame;
  /** Goes back to the page of the line. */
  readonly onClose: () => void;
}

/** Moves money between the years of a line: what it means, and its record as a decision. */
export function MovePage({ reading, saving, workbook, by, actions, frame, onClose }: MovePageProps): ReactNode {
  const reference = saving.line.ref;
  const styles = useStyles();
  const { settings } = reading.tracker;
  const years = useMemo(() => targetYearsOf(reading), [reading]);
  const [draft, setDraft] = useState<MoveDraft>(() => openingMove(years, settings.year));
  const [isAsked, setIsAsked] = useState(false);
  const decision = useMemo(
    () => decisionOf(reference, draft, { unit: settings.unit, date: settings.asAt, by }),
    [reference, draft, settings, by],
  );
  const check = useMemo(() => checkDraft(reading, decision), [reading, decision]);
  const [problem] = check.problems;
  const message = amountMessage(draft, settings.unit) ?? problem?.message ?? null;
  const wrongMeeting = meetingMessage(decision.meeting);
  const record = () => {
    setIsAsked(true);
    if (message === null && wrongMeeting === null) actions.begin(whenDone(recordMove(workbook, decision), onClose));
  };
  const bar = (
    <Button appearance="primary" onClick={record}>
      Record as a decision
    </Button>
  );
  return frame({
    about: `move ${reference}`,
    actions: bar,
    children: (
      <>
        <div className={styles.page}>
          <FormHeading saving={saving} doing="Re-profile" onBack={onClose} />
          <MoveFields
            draft={draft}
            years={years}
            unit={settings.unit}
            wrong={isAsked || draft.amount.trim() !== '' ? message : null}
            wrongMeeting={isAsked ? wrongMeeting : null}
            onChange={setDraft}
          />
          {check.effect === null ? null : (
            <Section heading="What it means">
              <Facts facts={effectFacts(check.effect, settings.unit)} />
              <p className={styles.note}>{check.effect.assumption}</p>
            </Section>
          )}
          <Notice tone="info">
            Targets change when the decision is applied, not before. The log keeps before and after.
          </Notice>
          <SlipSection reading={reading} reference={reference} today={settings.asAt} />
        </div>
      </>
    ),
  });
}

/** Only of an amount that was typed: a blank one is the decision's own to miss. */
function amountMessage({ amount }: MoveDraft, unit: Reading['tracker']['settings']['unit']): string | null {
  if (amount.trim() === '') return null;
  const sum = parseMoney(amount, unit);
  return sum.ok ? null : `Give ${sum.error.expected}.`;
}

interface MoveFieldsProps {
  readonly draft: MoveDraft;
  readonly years: readonly FinancialYear[];
  readonly unit: string;
  readonly wrong: string | null;
  readonly wrongMeeting: string | null;
  readonly onChange: (draft: MoveDraft) => void;
}

function MoveFields({ draft, years, unit, wrong, wrongMeeting, onChange }: MoveFieldsProps): ReactNode {
  const styles = useStyles();
  const field = (name: 'meeting' | 'reason') => ({
    value: draft[name],
    onChange: (_: unknown, { value }: { readonly value: string }) => {
      onChange({ ...draft, [name]: value });
    },
  });
  return (
    <div className={styles.fields}>
      <Field label="Amount" {...(wrong === null ? {} : { validationMessage: wrong })}>
        <Input
          value={draft.amount}
          inputMode="decimal"
          contentAfter={<span aria-hidden="true">{unit}</span>}
          onChange={(_, { value }) => {
            onChange({ ...draft, amount: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        {(['from', 'to'] as const).map((side) => (
          <Field key={side} label={side === 'from' ? 'From' : 'To'}>
            <Select
              value={draft[side]}
              onChange={(_, { value }) => {
                onChange({ ...draft, [side]: value });
              }}
            >
              <option value="" />
              {years.map((year) => (
                <option key={year.startYear} value={year.startYear}>
                  {formatFinancialYear(year)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Field label="Meeting" {...(wrongMeeting === null ? {} : { validationMessage: wrongMeeting })}>
        <Input {...field('meeting')} />
      </Field>
      <Field label="Reason">
        <Input {...field('reason')} />
      </Field>
    </div>
  );
}

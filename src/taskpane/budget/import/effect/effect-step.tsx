import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { type CodeShares, openPeriods, sayTyped } from '../../../../workbook';
import { focusFirst } from '../../../fields/focus-first';
import { FailureDetails } from '../../../guidance/failure-details';
import type { FormProps } from '../../../forms/form';
import { FormShell } from '../../../forms/form-shell';
import { Notice } from '../../../parts/notice';
import { Section } from '../../../parts/section';
import { useTaskStyles } from '../../../parts/task-styles';
import { importLedger } from '../import-ledger';
import type { LedgerDraft } from '../ledger-draft';
import { CodeLists } from './code-lists';
import { allDoubts, type Confirmation, type Doubt, isConfirmed, withConfirmation } from './confirmations';
import { ControlPart } from './control-part';
import { OtherPeriods } from './other-periods';
import { PeriodChoice } from './period-choice';
import { SharedCodes } from './shared-codes';
import { TotalsPart } from './totals-part';
import { useControls } from './use-controls';
import { usePlanned } from './use-planned';
import { TickBox } from '../../../parts/tick-box';

interface EffectStepProps extends FormProps {
  readonly draft: LedgerDraft;
  readonly ledger: Ledger;
  /** Goes back to what the columns mean. */
  readonly onBack: () => void;
}

const confirmations: Readonly<Record<Doubt, string>> = {
  suspected: 'It is the right export: import it',
  typed: 'Replace what was typed',
  disagrees: 'Import it although it does not agree',
};

/** What an import would do, before anything is written: period by period, code by code, and held against control totals. */
export function EffectStep({ draft, ledger, workbook, onBegin, onBack, onClose }: EffectStepProps): ReactNode {
  const styles = useTaskStyles();
  const form = useRef<HTMLDivElement>(null);
  const { book, mapping, source } = draft;
  const [periods, setPeriods] = useState(() => openPeriods(ledger, book.closed));
  const [shares, setShares] = useState<CodeShares>(() => new Map());
  const [control, setControl] = useState('');
  const [confirmed, setConfirmed] = useState<readonly Confirmation[]>([]);
  const [isAsked, setIsAsked] = useState(false);
  const { result: planned, isReady } = usePlanned(draft, ledger, { periods, shares });
  const known = planned?.ok === true ? planned.value : null;
  const goesOnTo = known?.goesOnTo ?? null;
  const controls = useControls(ledger, control);
  const disagrees = controls.checks.some(({ agrees }) => !agrees);
  const suspected = (known?.made.suspicions ?? []).length > 0;
  const typed = (known?.typed ?? []).length > 0;
  const doubts = allDoubts.filter((doubt) => ({ suspected, typed, disagrees })[doubt]);
  const plan = isReady ? known : null;
  const judged = { suspected: plan, typed: plan, disagrees: controls.isReady ? controls.checks : null };
  const open = doubts.filter((doubt) => !isConfirmed(confirmed, doubt, judged));
  const goOn = () => {
    setIsAsked(true);
    if (controls.wrong !== null) focusFirst(form.current, 'control');
    else if (open[0] !== undefined) focusFirst(form.current, open[0]);
    else onBegin(importLedger(workbook, ledger, { mapping, periods, shares, place: source.place }));
  };
  /** Stands beside what it is about, where that is in doubt. */
  const confirmation = (doubt: Doubt): ReactNode =>
    doubts.includes(doubt) ? (
      <div data-field={doubt}>
        <TickBox
          label={confirmations[doubt]}
          checked={!open.includes(doubt)}
          disabled={judged[doubt] === null}
          onChange={(_, { checked }) => {
            setConfirmed(withConfirmation(confirmed, { doubt, isGiven: checked === true }, judged));
          }}
        />
        {isAsked && open.includes(doubt) ? (
          <div role="alert">
            <Notice tone="error">Tick this to go on, or take another export.</Notice>
          </div>
        ) : null}
      </div>
    ) : null;
  const action = (
    <Button appearance="primary" disabledFocusable={plan === null || !controls.isReady} onClick={goOn}>
      Show what is written
    </Button>
  );
  return (
    <FormShell
      heading="What will happen"
      lead={`${source.name}. Nothing is written yet.`}
      action={action}
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        <div>
          <Button onClick={onBack}>Change what the columns mean</Button>
        </div>
        {planned?.ok === false ? (
          <div role="alert">
            <Notice tone="warning" title="Nothing can be imported yet">
              <FailureDetails failure={planned.error} />
            </Notice>
          </div>
        ) : null}
        <Section heading="Periods">
          <PeriodChoice
            ledger={ledger}
            book={book}
            made={known?.made ?? null}
            skipped={known?.skipped ?? []}
            periods={periods}
            onPeriods={setPeriods}
          />
          {confirmation('suspected')}
          {(known?.typed ?? []).map((one) => (
            <Notice key={one.period} tone="warning">
              {sayTyped(one, book.unit)}.
            </Notice>
          ))}
          {confirmation('typed')}
          {goesOnTo === null ? null : (
            <Notice tone="info">
              Period {goesOnTo - 1} is closed: Settings goes on to period {goesOnTo}.
            </Notice>
          )}
        </Section>
        <OtherPeriods draft={draft} />
        <SharedCodes shared={known?.shared ?? []} unit={book.unit} said={shares} onSay={setShares} />
        <Section heading="Control totals">
          <ControlPart ledger={ledger} control={control} controls={controls} onControl={setControl} />
          {confirmation('disagrees')}
        </Section>
        <CodeLists ledger={ledger} draft={draft} planned={known} />
        <Section heading="The export">
          <TotalsPart ledger={ledger} />
        </Section>
      </div>
    </FormShell>
  );
}

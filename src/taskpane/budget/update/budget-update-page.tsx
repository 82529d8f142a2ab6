import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { MonthEndLine, MonthEndOfWorkbook, UpdateField } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { whenDone } from '../../change/when-done';
import { focusFirst } from '../../fields/focus-first';
import { count, sayMoney } from '../../format/figures';
import { why } from '../../line/why';
import { Announcer } from '../../parts/announcer';
import { BackHeading } from '../../parts/back-heading';
import { Notice } from '../../parts/notice';
import type { RenderFrame } from '../../parts/page-frame';
import { Section } from '../../parts/section';
import { StatusBadge } from '../../parts/status-badge';
import type { PaneActions } from '../../state/pane-session';
import { fieldText } from '../../update/field-text';
import { fieldKey, type LineDraft, typed } from '../../update/line-draft';
import { UpdateBar } from '../../update/update-bar';
import { UpdateFieldRow } from '../../update/update-field';
import { useBudgetStyles } from '../budget-parts';
import type { BudgetPort } from '../budget-port';
import { lineName } from '../lines/budget-lines';
import { lineKey } from '../places';
import { sayVariance, varianceSentence } from '../variance-words';
import { saveBudgetLine } from './save-budget-line';
import { type BudgetUpdateInHand, useBudgetUpdate } from './use-budget-update';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

interface BudgetUpdatePageProps {
  readonly month: MonthEndOfWorkbook;
  readonly line: MonthEndLine;
  readonly port: BudgetPort & EditPort;
  readonly draft: LineDraft;
  readonly onDraft: (draft: LineDraft) => void;
  readonly actions: Pick<PaneActions, 'begin'>;
  readonly frame: RenderFrame;
  /** Goes back to the page of the line. */
  readonly onClose: () => void;
}

/** The form in which a budget holder gives a forecast and says why, with the status that the line would have. */
export function BudgetUpdatePage(props: BudgetUpdatePageProps): ReactNode {
  const { month, line, draft, frame, onClose } = props;
  const update = useBudgetUpdate(month, line, draft);
  if ('refused' in update) {
    return frame({
      about: `budget update ${lineKey(line)}`,
      children: (
        <>
          <FormTop line={line} onClose={onClose} />
          <Notice tone="warning" title="This line cannot be written here">
            {update.refused}
          </Notice>
        </>
      ),
    });
  }
  return <Form {...props} update={update} />;
}

function Form(props: BudgetUpdatePageProps & { readonly update: BudgetUpdateInHand }): ReactNode {
  const { month, line, port, draft, onDraft, actions, frame, onClose, update } = props;
  const styles = { ...useBudgetStyles(), ...useStyles() };
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { settings } = month.workbook.tracker;
  const { fields, changes, wrong, unreadable, preview } = update;
  const { status } = preview.assessment;
  const isTouched = Object.keys(draft).length > 0;
  const told = isAsked || isTouched ? fields.filter((field) => wrong.has(fieldKey(field))) : [];
  const type = (field: UpdateField, text: string) => {
    onDraft(typed(draft, field, text));
  };
  const save = () => {
    setIsAsked(true);
    if (wrong.size > 0) {
      const first = fields.map(fieldKey).find((key) => wrong.has(key));
      focusFirst(form.current, first);
      return;
    }
    const operation = saveBudgetLine(port, { key: lineKey(line), code: line.outturn.code, changes, draft });
    const done = () => {
      onDraft({});
      onClose();
    };
    actions.begin(whenDone(operation, done));
  };
  return frame({
    about: `budget update ${lineKey(line)}`,
    actions: (
      <UpdateBar
        wrong={told.map(({ heading }) => heading)}
        canSave={changes.length > 0 || unreadable.size > 0}
        canDiscard={isTouched}
        onSave={save}
        onDiscard={() => {
          setIsAsked(false);
          onDraft({});
        }}
      />
    ),
    children: (
      <div className={styles.page}>
        <FormTop line={line} onClose={onClose} />
        <div className={styles.fields} ref={form}>
          {fields.map((field) => {
            const key = fieldKey(field);
            return (
              <div key={key} data-field={key}>
                <UpdateFieldRow
                  field={field}
                  text={draft[key]?.text ?? fieldText(field.value, field.rule)}
                  typedIn={settings}
                  wrong={isAsked || isTouched ? (wrong.get(key) ?? null) : null}
                  onType={(text) => {
                    type(field, text);
                  }}
                />
                {field.field === 'forecast' && isNegativeIncome(line) ? (
                  <p className={styles.small}>Income stands as a negative in this line.</p>
                ) : null}
                {field.field === 'forecast' && field.locked === null ? (
                  <CalculatedInstead
                    preview={preview}
                    onUse={
                      (draft[key]?.text ?? fieldText(field.value, field.rule)).trim() === ''
                        ? null
                        : () => {
                            type(field, '');
                          }
                    }
                  />
                ) : null}
              </div>
            );
          })}
        </div>
        <WouldStand update={update} />
        <Announcer
          message={told.length > 0 ? `${count(told.length, 'field')} to mend` : isTouched ? `Would be ${status}` : ''}
        />
      </div>
    ),
  });
}

/** Where income is written as a negative, a forecast without its sign would be a loss of all of it. */
const isNegativeIncome = ({ outturn: { kind, budget } }: MonthEndLine): boolean =>
  kind === 'Income' && (budget ?? 0) < 0;

/** The status and the variance as they would become. */
function WouldStand({ update: { preview, changes } }: { readonly update: BudgetUpdateInHand }): ReactNode {
  const styles = useBudgetStyles();
  const { outturn, assessment } = preview;
  const { fullYear, budget, kind, unit } = outturn;
  return (
    <Section heading={changes.length === 0 ? 'As it stands' : 'As it would stand'}>
      <StatusBadge status={assessment.status} />
      {fullYear === null ? null : (
        <p className={styles.small}>{varianceSentence(sayVariance(fullYear.amount, budget ?? 0, kind), unit)}.</p>
      )}
      <p className={styles.small}>{why(assessment)}</p>
      {assessment.toTurn === null ? null : <p className={styles.small}>{assessment.toTurn}</p>}
    </Section>
  );
}

/** What is calculated, and the way to leave the line to it. */
function CalculatedInstead({
  preview,
  onUse,
}: {
  readonly preview: BudgetUpdateInHand['preview'];
  /** Null where the field is blank already. */
  readonly onUse: (() => void) | null;
}): ReactNode {
  const styles = useBudgetStyles();
  const { calculated, unit } = preview.outturn;
  if (calculated === null) return null;
  return (
    <>
      <p className={styles.small}>
        {onUse === null ? 'Left blank, the calculated forecast counts: ' : 'Calculated: '}
        {sayMoney(calculated.forecast, unit)}, by {calculated.method}.
        {onUse === null ? ' It follows the actuals of each period.' : ''}
      </p>
      {onUse === null ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={onUse}>
            Use the calculated forecast
          </Button>
        </div>
      )}
    </>
  );
}

function FormTop({ line, onClose }: Pick<BudgetUpdatePageProps, 'line' | 'onClose'>): ReactNode {
  const styles = useBudgetStyles();
  return (
    <div>
      <BackHeading back="Back to the line" onBack={onClose}>
        Update {line.outturn.code}
      </BackHeading>
      <p className={styles.text}>{line.outturn.kind === 'Income' ? `${lineName(line)}, income` : lineName(line)}</p>
    </div>
  );
}

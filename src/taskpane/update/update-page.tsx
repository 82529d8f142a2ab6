import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { formatDate } from '../../finance/calendar-date';
import { count } from '../format/figures';
import { needWords } from '../updates/need-words';
import { whenDone } from '../change/when-done';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { Announcer } from '../parts/announcer';
import { Notice } from '../parts/notice';
import type { RenderFrame } from '../parts/page-frame';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { twoAbreast } from '../parts/two-abreast';
import { StatusBadge } from '../parts/status-badge';
import type { PaneActions } from '../state/pane-session';
import { focusFirst } from '../fields/focus-first';
import { FormHeading } from '../line/form-heading';
import { why } from '../line/why';
import type { AssessedSaving, UpdateField } from '../../workbook';
import { fieldText } from './field-text';
import { fieldKey, type LineDraft, typed } from './line-draft';
import { saveUpdate } from './save-update';
import { UpdateBar } from './update-bar';
import { UpdateFieldRow } from './update-field';
import { type UpdateInHand, useUpdate } from './use-update';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '20px' },
  fields: twoAbreast,
  wide: { gridColumn: '1 / -1' },
  would: { display: 'flex', alignItems: 'center', gap: '10px' },
  text: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface UpdatePageProps {
  readonly reading: Reading;
  readonly saving: AssessedSaving;
  readonly workbook: PaneWorkbook;
  readonly draft: LineDraft;
  readonly onDraft: (draft: LineDraft) => void;
  readonly actions: Pick<PaneActions, 'begin'>;
  readonly frame: RenderFrame;
  /** Goes back to the page of the line. */
  readonly onClose: () => void;
}

/** The form in which the lead of a line updates it, with the status that the line would have. */
export function UpdatePage(props: UpdatePageProps): ReactNode {
  const { reading, saving, draft, frame, onClose } = props;
  const reference = saving.line.ref;
  const update = useUpdate(reading, reference, draft);
  if ('refused' in update) {
    return frame({
      about: `update ${reference}`,
      children: (
        <>
          <FormHeading saving={saving} doing="Update" onBack={onClose} />
          <Notice tone="warning" title="This line cannot be updated here">
            {update.refused}
          </Notice>
        </>
      ),
    });
  }
  return <Form {...props} update={update} />;
}

function Form(props: UpdatePageProps & { readonly update: UpdateInHand }): ReactNode {
  const { reading, saving, workbook, draft, onDraft, actions, frame, onClose, update } = props;
  const reference = saving.line.ref;
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const { changes, wrong, preview } = update;
  const { settings } = reading.tracker;
  const save = () => {
    setIsAsked(true);
    if (wrong.size > 0) {
      focusFirst(
        form.current,
        update.form.fields.map(fieldKey).find((key) => wrong.has(key)),
      );
      return;
    }
    const operation = saveUpdate(workbook, { ref: reference, changes, draft });
    const done = () => {
      onDraft({});
      onClose();
    };
    actions.begin(whenDone(operation, done));
  };
  const isTouched = Object.keys(draft).length > 0;
  const { status } = preview.assessment;
  const told = isAsked || isTouched ? update.form.fields.filter((field) => wrong.has(fieldKey(field))) : [];
  const bar = (
    <UpdateBar
      wrong={told.map(({ heading }) => heading)}
      canSave={changes.length > 0 || update.unreadable.size > 0}
      canDiscard={isTouched}
      onSave={save}
      onDiscard={() => {
        setIsAsked(false);
        onDraft({});
      }}
    />
  );
  return frame({
    about: `update ${reference}`,
    actions: bar,
    children: (
      <>
        <div className={styles.page}>
          <FormHeading saving={saving} doing="Update" onBack={onClose} />
          <Needs update={update} unit={settings.unit} />
          <div className={styles.fields} ref={form}>
            {update.form.fields.map((field) => {
              const key = fieldKey(field);
              const message = wrong.get(key) ?? null;
              return (
                <div key={key} data-field={key} className={isNarrow(field) ? undefined : styles.wide}>
                  <UpdateFieldRow
                    field={field}
                    text={draft[key]?.text ?? fieldText(field.value, field.rule)}
                    typedIn={settings}
                    wrong={isAsked || isTouched ? message : null}
                    onType={(text) => {
                      onDraft(typed(draft, field, text));
                    }}
                  />
                </div>
              );
            })}
          </div>
          <Section heading={changes.length === 0 ? 'As it stands' : 'As it would stand'}>
            <div className={styles.would}>
              <StatusBadge status={status} />
            </div>
            <p className={styles.text}>{why(preview.assessment)}</p>
            {preview.assessment.toTurn === null ? null : <p className={styles.text}>{preview.assessment.toTurn}</p>}
            <p className={styles.text}>Saved as of {formatDate(settings.asAt)}, the day that this tracker is as at.</p>
          </Section>
        </div>
        <Announcer
          message={told.length > 0 ? `${count(told.length, 'field')} to mend` : isTouched ? `Would be ${status}` : ''}
        />
      </>
    ),
  });
}

/** Figures stand two abreast; words take the width that they need. */
const isNarrow = ({ rule }: UpdateField): boolean => rule.kind === 'money' || rule.kind === 'confidence';

function Needs({
  update,
  unit,
}: {
  readonly update: UpdateInHand;
  readonly unit: Reading['tracker']['settings']['unit'];
}): ReactNode {
  const { needs } = update.form;
  if (needs.length === 0) return null;
  return (
    <Notice tone="info" title="What this line lacks">
      <PlainList lines={needs.map((need) => needWords(need, unit))} />
    </Notice>
  );
}

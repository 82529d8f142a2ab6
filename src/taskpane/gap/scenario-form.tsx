import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type ChangeKind, changeKinds } from '../../finance/gap/changes/wanted-change';
import { linesOf } from '../../finance/gap/gap-table';
import { focusFirst } from '../fields/focus-first';
import { wrongIn } from '../fields/wrong-in';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { NameField } from '../parts/name-field';
import { useTaskStyles } from '../parts/task-styles';
import type { Gap } from './use-gap';
import { changeForms, draftOf, type ScenarioFields, wrongFields } from './scenario-draft';
import { changeScenario, keepScenarios } from './scenario-operations';

interface ScenarioFormProps extends Pick<FormProps, 'workbook' | 'by' | 'onName' | 'onBegin' | 'onClose'> {
  readonly gap: Gap;
  readonly draft: ScenarioFields;
  readonly onDraft: (draft: ScenarioFields) => void;
}

const noWrong = { name: null, line: null, by: null };

/** Asks what a scenario changes. What is typed is kept by whoever shows the form. */
export function ScenarioForm({
  workbook,
  by,
  onName,
  onBegin,
  onClose,
  gap,
  draft,
  onDraft,
}: ScenarioFormProps): ReactNode {
  const styles = useTaskStyles();
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const wrong = isAsked ? wrongFields(draft) : noWrong;
  const set = (change: Partial<ScenarioFields>) => {
    onDraft({ ...draft, ...change });
  };
  const goOn = () => {
    setIsAsked(true);
    const row = draftOf(draft);
    if (row !== null)
      onBegin(draft.key === null ? keepScenarios(workbook, [row]) : changeScenario(workbook, draft.key, row));
    else focusFirst(form.current, Object.entries(wrongFields(draft)).find(([, message]) => message !== null)?.[0]);
  };
  const action = (
    <Button appearance="primary" onClick={goOn}>
      Show what is written
    </Button>
  );
  return (
    <FormShell
      heading={draft.key === null ? 'Add a scenario' : 'Change a scenario'}
      lead="It is kept in the table Scenarios, and played beside the gap. A name that is there already adds a change to that scenario."
      action={action}
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        <Field label="Scenario" required data-field="name" {...wrongIn(wrong.name)}>
          <Input
            value={draft.name}
            onChange={(_, { value }) => {
              set({ name: value });
            }}
          />
        </Field>
        <Field label="What changes">
          <Select
            value={draft.what}
            onChange={(_, { value }) => {
              const what = changeKinds.find((kind) => kind === value) ?? draft.what;
              set({ what, line: '', by: changeForms[what].usual });
            }}
          >
            {changeKinds.map((kind) => (
              <option key={kind} value={kind}>
                {changeForms[kind].label}
              </option>
            ))}
          </Select>
        </Field>
        <LineField gap={gap} draft={draft} wrong={wrong.line} set={set} />
        <Field label={changeForms[draft.what].by} required data-field="by" {...wrongIn(wrong.by)}>
          <Input
            value={draft.by}
            onChange={(_, { value }) => {
              set({ by: value });
            }}
          />
        </Field>
        <Field label="Note">
          <Textarea
            value={draft.note}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => {
              set({ note: value });
            }}
          />
        </Field>
        <NameField by={by} onName={onName} />
      </div>
    </FormShell>
  );
}

interface LineFieldProps {
  readonly gap: Gap;
  readonly draft: ScenarioFields;
  readonly wrong: string | null;
  readonly set: (change: Partial<ScenarioFields>) => void;
}

const kindOf: Readonly<Partial<Record<ChangeKind, 'Pressure' | 'Funding'>>> = {
  Demand: 'Pressure',
  Funding: 'Funding',
};

/** Which line it is about, where the change is about one: of a slip any savings line, also of the savings table. */
function LineField({ gap: { reading }, draft, wrong, set }: LineFieldProps): ReactNode {
  const list = useId();
  const kind = kindOf[draft.what];
  if (draft.what === 'Line slips') {
    const names = linesOf(reading.table, ['Savings']).map(({ name }) => name);
    return (
      <Field
        label="Which line slips"
        required
        hint="A savings line of the gap, or a reference of the savings table."
        data-field="line"
        {...wrongIn(wrong)}
      >
        <Input
          value={draft.line}
          list={list}
          onChange={(_, { value }) => {
            set({ line: value });
          }}
        />
        <datalist id={list}>
          {[...names, ...reading.beside.planned.map(({ ref }) => ref)].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
    );
  }
  if (kind === undefined) return null;
  return (
    <Field label="Which lines">
      <Select
        value={draft.line}
        onChange={(_, { value }) => {
          set({ line: value });
        }}
      >
        <option value="">All of the kind {kind}</option>
        {linesOf(reading.table, [kind]).map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}

import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { CalendarDate } from '../../finance/calendar-date';
import { formatFinancialYear } from '../../finance/financial-year';
import { moneyUnits } from '../../finance/money';
import { ragPresets } from '../../finance/rag/presets';
import type { SetupTable } from '../../workbook';
import { wrongIn } from '../fields/wrong-in';
import { twoAbreast } from '../parts/two-abreast';
import {
  type missingIn,
  mostSetupYears,
  offeredYears,
  type SetupChoice,
  type SetupDraft,
  tableChoices,
} from './setup-draft';
import { TickBox } from '../parts/tick-box';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
  pair: twoAbreast,
  // The boxes stand under the edge of the fields, not their empty margin.
  tables: { display: 'flex', flexDirection: 'column', marginInlineStart: '-8px' },
});

const meanings: Readonly<Record<SetupChoice, string>> = {
  Settings: 'Settings: year, period, unit',
  Savings: 'Savings: one row a saving',
  Budget: 'Budget: one row a service',
  Milestones: 'Milestones',
  Decisions: 'Decisions of the star chamber',
  ControlTotals: 'Control totals: what the lines must add up to',
  Gap: 'Gap: the medium-term gap by year',
  RagPolicy: 'RAG policy: the thresholds',
  'Month-end': 'Month-end: actuals, profiles, drivers, posts, virements, periods and forecasts',
};

interface SetupFieldsProps {
  readonly draft: SetupDraft;
  readonly offered: readonly SetupTable[];
  readonly today: CalendarDate;
  /** What keeps the form from going on; null before the person has tried. */
  readonly missing: ReturnType<typeof missingIn> | null;
  readonly onChange: (draft: SetupDraft) => void;
}

/** What a person answers when setting a workbook up. */
export function SetupFields({ draft, offered, today, missing, onChange }: SetupFieldsProps): ReactNode {
  const styles = useStyles();
  const boxes = useId();
  const set = (change: Partial<SetupDraft>) => {
    onChange({ ...draft, ...change });
  };
  return (
    <div className={styles.fields}>
      <Field label="Council" required {...wrongIn(missing?.organisation)}>
        <Input
          value={draft.organisation}
          onChange={(_, { value }) => {
            set({ organisation: value });
          }}
        />
      </Field>
      <YearFields draft={draft} today={today} set={set} />
      <Field label="Money in">
        <Select
          value={draft.unit}
          onChange={(_, { value }) => {
            set({ unit: moneyUnits.find((unit) => unit === value) ?? draft.unit });
          }}
        >
          {moneyUnits.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Select>
      </Field>
      <Field label="Departments" hint="One a line. The sheets then offer them as a list.">
        <Textarea
          value={draft.departments}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            set({ departments: value });
          }}
        />
      </Field>
      <Field
        label="Thresholds to start with"
        // The list may be too narrow for the name.
        hint={`${draft.policy}. They stand in the RAG policy table, where you can change them.`}
      >
        <Select
          value={draft.policy}
          onChange={(_, { value }) => {
            set({ policy: value });
          }}
        >
          {ragPresets(draft.unit).map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label="Tables" {...wrongIn(missing?.tables)}>
        <div className={styles.tables} role="group" aria-label="Tables">
          {tableChoices(offered).map(({ name, tables }) => (
            <TickBox
              key={name}
              // A field names every control in it: without this each box would be called “Tables”.
              aria-labelledby={`${boxes}-${name}`}
              label={<span id={`${boxes}-${name}`}>{meanings[name]}</span>}
              checked={tables.every((table) => draft.tables.includes(table))}
              onChange={(_, { checked }) => {
                const others = draft.tables.filter((one) => !tables.includes(one));
                set({ tables: checked === true ? [...others, ...tables] : others });
              }}
            />
          ))}
        </div>
      </Field>
    </div>
  );
}

function YearFields({
  draft,
  today,
  set,
}: Pick<SetupFieldsProps, 'draft' | 'today'> & { readonly set: (change: Partial<SetupDraft>) => void }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Field label="First year">
        <Select
          value={String(draft.startYear)}
          onChange={(_, { value }) => {
            set({ startYear: Number(value) });
          }}
        >
          {offeredYears(today).map((year) => (
            <option key={year.startYear} value={year.startYear}>
              {formatFinancialYear(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Years">
        <Select
          value={String(draft.years)}
          onChange={(_, { value }) => {
            set({ years: Number(value) });
          }}
        >
          {Array.from({ length: mostSetupYears }, (_, index) => (
            <option key={index}>{index + 1}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

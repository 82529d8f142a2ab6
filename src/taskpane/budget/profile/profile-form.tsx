import { Button, Field, Select } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { budgetKey } from '../../../finance/budget-line';
import type { FinancialYear } from '../../../finance/financial-year';
import type { MoneyUnit } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { groupKey } from '../../../finance/rollup/groups';
import { succeed } from '../../../finance/result';
import {
  inParts,
  linesWithProfiles,
  type LineWithProfile,
  type NamedProfile,
  nameProblem,
  type ProfileChoice,
  profiledSums,
  sayDoubled,
} from '../../../workbook';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { exactFigure } from '../../format/figures';
import { useRead } from '../../hooks/use-read';
import { NameField } from '../../parts/name-field';
import { useTaskStyles } from '../../parts/task-styles';
import { CodeField } from '../codes/code-field';
import { codeOf } from '../codes/find-codes';
import { KnownForm } from '../known-form';
import { NewProfile } from './new-profile';
import { emptyProfile, type NewProfileFields, ruleOf } from './profile-fields';
import { giveProfile } from './profile-operations';
import { ProfileSums } from './profile-sums';

/** What the form works with. */
interface ProfileBook {
  readonly lines: readonly LineWithProfile[];
  readonly profiles: readonly NamedProfile[];
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
}

/** Gives a budget line its profile: one that there is, or a new one; its twelve sums are shown before it is written. */
export function ProfileForm(props: FormProps): ReactNode {
  const { workbook, reading, onClose } = props;
  const read = useCallback(async () => {
    const found = await workbook.readAll(['Forecasts']);
    if (!found.ok) return found;
    const { tracker, monthEnd } = found.value;
    const { year, unit } = tracker.settings;
    const lines = await inParts(linesWithProfiles(found.value));
    return succeed<ProfileBook>({ lines, profiles: monthEnd.tables.profiles, year, unit });
  }, [workbook]);
  const known = useRead(read, reading);
  return (
    <KnownForm heading="Profile of a line" known={known} onClose={onClose}>
      {(book) => <Answers {...props} book={book} />}
    </KnownForm>
  );
}

const ofItsOwn = 'new';
const named = 'named:';

/** What the choice of the list means, where it can be said: of a new one once its fields make a rule. */
function choiceOf(value: string, fields: NewProfileFields, book: ProfileBook): ProfileChoice | string {
  if (value === 'even' || value === 'last year') return { kind: value };
  if (value !== ofItsOwn) return { kind: 'named', name: value.slice(named.length) };
  const rule = ruleOf(fields, book);
  return rule.ok ? { kind: 'new', name: fields.name, rule: rule.value } : rule.error;
}

/** What the list says of the profile that a line has. */
function valueOf(line: LineWithProfile | undefined, { profiles }: ProfileBook): string {
  const key = groupKey(line?.profile ?? '');
  if (key === 'last year') return key;
  const own = profiles.find(({ name }) => groupKey(name) === key);
  return own === undefined ? 'even' : `${named}${own.name}`;
}

function Answers({
  workbook,
  by,
  onName,
  onBegin,
  onClose,
  line: opened,
  book,
}: FormProps & { readonly book: ProfileBook }): ReactNode {
  const styles = useTaskStyles();
  const form = useRef<HTMLDivElement>(null);
  const first = book.lines.find((one) => budgetKey(one) === opened);
  const [code, setCode] = useState(first?.code ?? '');
  const [row, setRow] = useState(first?.row ?? null);
  const [value, setValue] = useState(valueOf(first, book));
  const [fields, setFields] = useState(emptyProfile);
  const [isAsked, setIsAsked] = useState(false);
  const typed = codeOf(code, book.lines);
  const same = book.lines.filter((one) => refKey(one.code) === refKey(typed));
  const line = (same.length > 1 ? same.find((one) => one.row === row) : same[0]) ?? null;
  const choice = useMemo(() => choiceOf(value, fields, book), [value, fields, book]);
  const sums = line === null || typeof choice === 'string' ? null : profiledSums(line, choice, book);
  const wrong = {
    code: same.length === 0 ? 'Choose a line of the budget.' : null,
    row: wrongLine(line, same),
    name: typeof choice === 'string' ? null : nameProblem(choice, book.profiles),
    shape: typeof choice === 'string' ? choice : null,
    profile: sums?.ok === false ? `Found ${sums.error.found}; expected ${sums.error.expected}.` : null,
  };
  const goOn = () => {
    setIsAsked(true);
    const first = Object.entries(wrong).find(([, message]) => message !== null)?.[0];
    if (first !== undefined) focusFirst(form.current, first);
    else if (line !== null && typeof choice !== 'string') onBegin(giveProfile(workbook, line, choice));
  };
  const action = (
    <Button appearance="primary" onClick={goOn}>
      Show what is written
    </Button>
  );
  return (
    <FormShell
      heading="Profile of a line"
      lead="Says how a budget falls on the year, which its budget to date and its forecast rest on."
      action={action}
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        <CodeField
          label="Line"
          field="code"
          text={code}
          codes={book.lines}
          hint={line === null ? null : sayLine(line)}
          wrong={isAsked ? wrong.code : null}
          onType={setCode}
        />
        {same.length > 1 ? (
          <Field
            label="Which of its lines"
            required
            data-field="row"
            {...wrongIn(isAsked || row !== null ? wrong.row : null)}
          >
            <Select
              value={line === null ? '' : String(line.row)}
              onChange={(_, chosen) => {
                setRow(Number(chosen.value));
              }}
            >
              <option value="" />
              {same.map((one) => (
                <option key={one.row} value={one.row}>
                  {one.kind === 'Spend' ? 'Spending' : 'Income'}, row {one.row}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        <Field label="Profile" data-field="profile" {...wrongIn(wrong.profile)}>
          <Select
            value={value}
            onChange={(_, chosen) => {
              setValue(chosen.value);
            }}
          >
            <option value="even">Even</option>
            <option value="last year">Last year’s shape</option>
            {book.profiles
              .filter(({ name }) => !['even', 'last year'].includes(groupKey(name)))
              .map(({ name }, index) => (
                <option key={`${name} ${index}`} value={`${named}${name}`}>
                  {name}
                </option>
              ))}
            <option value={ofItsOwn}>A new one…</option>
          </Select>
        </Field>
        {value === ofItsOwn ? (
          <NewProfile
            fields={fields}
            onFields={setFields}
            wrongName={isAsked ? wrong.name : null}
            wrongShape={isAsked ? wrong.shape : null}
          />
        ) : null}
        {line === null || sums?.ok !== true ? null : (
          <ProfileSums sums={sums.value} budget={line.budget ?? 0} unit={book.unit} />
        )}
        <NameField by={by} onName={onName} />
      </div>
    </FormShell>
  );
}

/** What is wrong with the choice between the lines of a code. */
function wrongLine(line: LineWithProfile | null, same: readonly LineWithProfile[]): string | null {
  if (same.length === 0) return null;
  if (line === null) return 'The code has several lines: choose one.';
  return line.ref === null
    ? sayDoubled(
        line.code,
        same.map(({ row }) => row),
      )
    : null;
}

const sayLine = ({ code, name, budget, profile }: LineWithProfile): string =>
  [
    name ?? code,
    budget === null ? 'no budget' : `budget ${exactFigure(budget)}`,
    `now ${profile ?? 'without a profile'}`,
  ].join(', ');

import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { type ReactNode, useId, useRef, useState } from 'react';
import { formatMoney, type MoneyUnit } from '../../../finance/money';
import type { CodePlacement, MonthEndReading, UnknownCode } from '../../../workbook';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { count } from '../../format/figures';
import { NameField } from '../../parts/name-field';
import { useTaskStyles } from '../../parts/task-styles';
import { CodeField } from '../codes/code-field';
import { codeOf } from '../codes/find-codes';
import { lineName } from '../lines/budget-lines';
import { placeCodes } from './close-operations';
import { TickBox } from '../../parts/tick-box';

const useStyles = makeStyles({
  codes: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto' },
});

interface PlaceFormProps extends Pick<FormProps, 'workbook' | 'by' | 'onName' | 'onBegin' | 'onClose'> {
  readonly codes: readonly UnknownCode[];
  readonly month: MonthEndReading;
}

/** Asks what becomes of codes of the ledger that are in no line of the budget: a line of their own, or a part of another. */
export function PlaceForm({ workbook, by, onName, onBegin, onClose, codes, month }: PlaceFormProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const form = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [is, setIs] = useState<CodePlacement['is']>('new line');
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { unit } = month.monthEnd;
  const only = codes.length === 1 ? codes[0] : undefined;
  const known = month.lines.map((line) => ({ code: line.outturn.code, name: lineName(line) }));
  const chosen = codes.map(({ code }) => code).filter((code) => !left.has(code));
  const wrong = wrongPlacement(is, text, known, chosen);
  const goOn = () => {
    setIsAsked(true);
    if (wrong !== null) focusFirst(form.current, wrong.field);
    else onBegin(placeCodes(workbook, chosen, placementOf(is, text, known)));
  };
  const wrongAt = (field: Wrong['field']) => (isAsked && wrong?.field === field ? wrong.message : null);
  return (
    <FormShell
      heading={only === undefined ? 'Place the codes' : `Place the code ${only.code}`}
      lead={`The ledger has ${only === undefined ? 'money' : moneyOn(only, unit)} on what the budget does not have. Shown before it is written, and undone as one.`}
      action={
        <Button appearance="primary" onClick={goOn}>
          Show what is written
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        {codes.length === 1 ? null : (
          <Field label={count(codes.length, 'code')} data-field="codes" {...wrongIn(wrongAt('codes'))}>
            <ul className={styles.codes}>
              {codes.map((one) => (
                <li key={one.code}>
                  <TickBox
                    label={`${one.code}: ${moneyOn(one, unit)}`}
                    checked={!left.has(one.code)}
                    onChange={(_, { checked }) => {
                      const others = [...left].filter((code) => code !== one.code);
                      setLeft(new Set(checked === true ? others : [...others, one.code]));
                    }}
                  />
                </li>
              ))}
            </ul>
          </Field>
        )}
        <Field label={chosen.length === 1 ? 'What becomes of it' : 'What becomes of them'}>
          <Select
            value={is}
            onChange={(_, { value }) => {
              setIs(value === 'part of' ? 'part of' : 'new line');
              setText('');
              setIsAsked(false);
            }}
          >
            <option value="new line">A line in the budget, with a budget of 0</option>
            <option value="part of">Part of a code that is there</option>
          </Select>
        </Field>
        {is === 'part of' ? (
          <CodeField
            label="Code of the budget"
            field="code"
            text={text}
            codes={known}
            hint="The next import remembers it, in the Mapping table."
            wrong={wrongAt('code')}
            onType={setText}
          />
        ) : (
          <DepartmentField text={text} month={month} onType={setText} />
        )}
        <NameField by={by} onName={onName} />
      </div>
    </FormShell>
  );
}

/** What the ledger has on a code, to the penny, as it is looked for there: `£1,275.50 in 1 row`. */
const moneyOn = ({ sum, rows }: UnknownCode, unit: MoneyUnit): string =>
  `${formatMoney(sum, unit)} in ${count(rows.length, 'row')}`;

interface DepartmentFieldProps {
  readonly text: string;
  readonly month: MonthEndReading;
  readonly onType: (text: string) => void;
}

function DepartmentField({ text, month, onType }: DepartmentFieldProps): ReactNode {
  const list = useId();
  return (
    <Field label="Department" hint="Blank leaves it open.">
      <Input
        value={text}
        list={list}
        autoComplete="off"
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
      <datalist id={list}>
        {month.departments.map(({ name }) => (name === null ? null : <option key={name} value={name} />))}
      </datalist>
    </Field>
  );
}

type KnownCodes = Parameters<typeof codeOf>[1];

interface Wrong {
  readonly field: 'codes' | 'code';
  readonly message: string;
}

/** What keeps the answers from being gone on with; null where nothing does. */
function wrongPlacement(
  is: CodePlacement['is'],
  text: string,
  known: KnownCodes,
  chosen: readonly string[],
): Wrong | null {
  if (chosen.length === 0) return { field: 'codes', message: 'Choose a code at least.' };
  if (is === 'new line' || known.some(({ code }) => code === codeOf(text, known))) return null;
  return { field: 'code', message: 'Choose a code of the budget.' };
}

const placementOf = (is: CodePlacement['is'], text: string, known: KnownCodes): CodePlacement =>
  is === 'part of' ? { is, code: codeOf(text, known) } : { is, department: text };

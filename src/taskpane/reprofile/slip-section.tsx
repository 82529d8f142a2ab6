import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { type CalendarDate, isCalendarDate } from '../../finance/calendar-date';
import { effectOfSlip } from '../../finance/effects/slip-effect';
import { mostYears, formatFinancialYear } from '../../finance/financial-year';
import { formatMoney } from '../../finance/money';
import { yearOfSaving } from '../../finance/savings';
import { refKey } from '../../finance/reference';
import type { Reading } from '../pane-workbook';
import { Facts } from '../parts/facts';
import { twoAbreast } from '../parts/two-abreast';
import { Section } from '../parts/section';
import { fieldText, readField } from '../update/field-text';
import { effectFacts } from './effect-facts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', marginBottom: '8px' },
  pair: twoAbreast,
  note: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SlipSectionProps {
  readonly reading: Reading;
  readonly reference: string;
  readonly today: CalendarDate;
}

/** The slip calculator: one date moved shows what is lost by year, and that the full-year effect stays. */
export function SlipSection({ reading, reference, today }: SlipSectionProps): ReactNode {
  const styles = useStyles();
  const { unit, year } = reading.tracker.settings;
  const line = reading.tracker.savings.find((saving) => refKey(saving.line.ref) === refKey(reference))?.line;
  const target = line === undefined ? null : yearOfSaving(line, year).target;
  const [fullYear, setFullYear] = useState(fieldText(target, { kind: 'money' }));
  const [planned, setPlanned] = useState(fieldText(line?.milestoneDue ?? today, { kind: 'date' }));
  const [now, setNow] = useState('');
  const sum = readField(fullYear, { kind: 'money' }, unit);
  const [before, after] = [dateIn(planned), dateIn(now)];
  const amount = sum.ok && typeof sum.value === 'number' ? sum.value : null;
  const isTooFar = before !== null && after !== null ? Math.abs(after.year - before.year) >= mostYears - 1 : false;
  const effect =
    amount === null || before === null || after === null || isTooFar
      ? null
      : effectOfSlip({ fullYear: amount, planned: before, now: after }, year);
  return (
    <Section heading="If it starts later">
      <p className={styles.note}>Works out what a later start costs. Nothing is written.</p>
      <div className={styles.fields}>
        <Field label="Saves in a full year" {...(sum.ok ? {} : { validationMessage: sum.error })}>
          <Input
            value={fullYear}
            inputMode="decimal"
            contentAfter={<span aria-hidden="true">{unit}</span>}
            onChange={(_, { value }) => {
              setFullYear(value);
            }}
          />
        </Field>
        <div className={styles.pair}>
          <Field label="Planned start">
            <Input
              type="date"
              value={planned}
              onChange={(_, { value }) => {
                setPlanned(value);
              }}
            />
          </Field>
          <Field
            label="Now starts"
            {...(isTooFar ? { validationMessage: `Give two starts less than ${mostYears} years apart.` } : {})}
          >
            <Input
              type="date"
              value={now}
              onChange={(_, { value }) => {
                setNow(value);
              }}
            />
          </Field>
        </div>
      </div>
      {effect === null ? null : (
        <>
          <Facts
            facts={effect.years.map(({ year: one, before: was, after: is }) => ({
              term: formatFinancialYear(one),
              fact: `${formatMoney(was, unit)}, now ${formatMoney(is, unit)}`,
            }))}
          />
          <Facts facts={effectFacts(effect, unit)} />
        </>
      )}
    </Section>
  );
}

function dateIn(text: string): CalendarDate | null {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number);
  const date = { year, month, day };
  return isCalendarDate(date) ? date : null;
}

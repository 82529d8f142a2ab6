import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CalendarDate } from '../../finance/calendar-date';
import { effectOfSlip } from '../../finance/effects/slip-effect';
import { mostYears, formatFinancialYear } from '../../finance/financial-year';
import { yearOfSaving } from '../../finance/savings';
import { refKey } from '../../finance/reference';
import { DateField } from '../fields/date-field';
import { dateText, readDate } from '../fields/typed-date';
import { wrongIn } from '../fields/wrong-in';
import { sayMoney } from '../format/figures';
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
  const { settings } = reading.tracker;
  const { unit, year } = settings;
  const line = reading.tracker.savings.find((saving) => refKey(saving.line.ref) === refKey(reference))?.line;
  const target = line === undefined ? null : yearOfSaving(line, year).target;
  const [fullYear, setFullYear] = useState(fieldText(target, { kind: 'money' }));
  const [planned, setPlanned] = useState(dateText(line?.milestoneDue ?? today));
  const [now, setNow] = useState('');
  const sum = readField(fullYear, { kind: 'money' }, settings);
  const [first, second] = [readDate(planned, year), readDate(now, year)];
  const [before, after] = [first.ok ? first.value : null, second.ok ? second.value : null];
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
        <Field label="Saves in a full year" {...wrongIn(sum.ok ? null : sum.error)}>
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
          <DateField
            label="Planned start"
            text={planned}
            year={year}
            wrong={first.ok ? null : first.error}
            onType={setPlanned}
          />
          <DateField
            label="Now starts"
            text={now}
            year={year}
            wrong={
              isTooFar
                ? `Give two starts less than ${mostYears} years apart.`
                : second.ok || now.trim() === ''
                  ? null
                  : second.error
            }
            onType={setNow}
          />
        </div>
      </div>
      {effect === null ? null : (
        <>
          <Facts
            facts={effect.years.map(({ year: one, before: was, after: is }) => ({
              term: formatFinancialYear(one),
              fact: `${sayMoney(was, unit)}, now ${sayMoney(is, unit)}`,
            }))}
          />
          <Facts facts={effectFacts(effect, unit)} />
        </>
      )}
    </Section>
  );
}

import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type Dispatch, type ReactNode, useState } from 'react';
import type { FinancialYear } from '../../finance/financial-year';
import { DateField } from '../fields/date-field';
import { dateText, readDate } from '../fields/typed-date';
import type { MeetingInHand } from './meeting-facts';
import type { MeetingEvent } from './meeting-view';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface MeetingFieldsProps {
  readonly meeting: MeetingInHand;
  readonly year: FinancialYear;
  readonly onEvent: Dispatch<MeetingEvent>;
}

/** Which meeting this is: its name and day stand beside every decision that is recorded. */
export function MeetingFields({ meeting, year, onEvent }: MeetingFieldsProps): ReactNode {
  const styles = useStyles();
  // The day as it is typed; the meeting keeps the last one that can be read.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? dateText(meeting.date);
  const day = readDate(text, year);
  return (
    <div className={styles.fields}>
      <Field label="Meeting" size="small">
        <Input
          value={meeting.name}
          placeholder="Star chamber, September"
          onChange={(_, { value }) => {
            onEvent({ kind: 'meeting named', meeting: value });
          }}
        />
      </Field>
      <DateField
        label="On"
        size="small"
        text={text}
        year={year}
        wrong={day.ok ? null : `${day.error} Until then it is ${dateText(meeting.date)}.`}
        onType={(value) => {
          setTyped(value);
          const date = readDate(value, year);
          if (date.ok) onEvent({ kind: 'date chosen', date: date.value });
        }}
      />
    </div>
  );
}

import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { fieldText, readField } from '../update/field-text';
import type { MeetingInHand } from './meeting-facts';
import type { MeetingEvent } from './meeting-view';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 132px', gap: '8px' },
  input: { minWidth: 0 },
});

interface MeetingFieldsProps {
  readonly meeting: MeetingInHand;
  readonly onEvent: Dispatch<MeetingEvent>;
}

/** Which meeting this is: its name and day stand beside every decision that is recorded. */
export function MeetingFields({ meeting, onEvent }: MeetingFieldsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <Field label="Meeting" size="small">
        <Input
          className={styles.input}
          value={meeting.name}
          placeholder="Star chamber, September"
          onChange={(_, { value }) => {
            onEvent({ kind: 'meeting named', meeting: value });
          }}
        />
      </Field>
      <Field label="On" size="small">
        <Input
          className={styles.input}
          type="date"
          value={fieldText(meeting.date, { kind: 'date' })}
          onChange={(_, { value }) => {
            const date = readField(value, { kind: 'date' }, '£');
            if (date.ok && typeof date.value === 'object' && date.value !== null) {
              onEvent({ kind: 'date chosen', date: date.value });
            }
          }}
        />
      </Field>
    </div>
  );
}

import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { fieldText, readField } from '../update/field-text';
import type { MeetingInHand } from './meeting-facts';
import type { MeetingEvent } from './meeting-view';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  date: { width: '150px' },
});

interface MeetingFieldsProps {
  readonly meeting: MeetingInHand;
  readonly onEvent: Dispatch<MeetingEvent>;
}

/** Which meeting this is: its name and day stand beside every decision that is recorded. */
export function MeetingFields({ meeting, onEvent }: MeetingFieldsProps): ReactNode {
  const styles = useStyles();
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
      <Field label="On" size="small">
        <Input
          className={styles.date}
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

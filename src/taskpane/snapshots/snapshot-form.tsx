import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import { focusFirst } from '../fields/focus-first';
import { wrongIn } from '../fields/wrong-in';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { NameField } from '../parts/name-field';
import { takeSnapshot } from './take-snapshot';

/** Asks under which name the lines as they stand are kept. */
export function SnapshotForm({ workbook, reading, by, onName, onBegin, onClose }: FormProps): ReactNode {
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const missing = name.trim() === '';
  const asAt = reading === null ? '' : ` as at ${formatMediumDate(reading.tracker.settings.asAt)}`;
  const goOn = () => {
    setIsAsked(true);
    if (missing) focusFirst(form.current, 'name');
    else onBegin(takeSnapshot(workbook, name.trim(), by));
  };
  const action = (
    <Button appearance="primary" onClick={goOn}>
      Show what is kept
    </Button>
  );
  return (
    <FormShell
      heading="Take a snapshot"
      lead={`Keeps how the lines stand${asAt}, so that a later meeting sees what has moved since. Only lines that differ from the snapshot before take up a row.`}
      action={action}
      onClose={onClose}
    >
      <div ref={form}>
        <Field
          label="Name"
          data-field="name"
          required
          hint="Such as the meeting that it is taken for."
          {...wrongIn(isAsked && missing ? 'Give the snapshot a name.' : null)}
        >
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
      </div>
      <NameField by={by} onName={onName} />
    </FormShell>
  );
}

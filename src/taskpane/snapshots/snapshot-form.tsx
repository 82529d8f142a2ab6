import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import type { FormProps } from '../forms/form';
import { BackHeading } from '../parts/back-heading';
import { NameField } from '../parts/name-field';
import { PageFrame } from '../parts/page-frame';
import { useTaskStyles } from '../parts/task-styles';
import { takeSnapshot } from './take-snapshot';

/** Asks under which name the lines as they stand are kept. */
export function SnapshotForm({ workbook, reading, by, onName, onBegin, onClose }: FormProps): ReactNode {
  const styles = useTaskStyles();
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const missing = name.trim() === '';
  const asAt = reading === null ? '' : ` as at ${formatMediumDate(reading.tracker.settings.asAt)}`;
  const goOn = () => {
    setIsAsked(true);
    if (!missing) onBegin(takeSnapshot(workbook, name.trim(), by));
  };
  const actions = (
    <>
      <Button appearance="primary" onClick={goOn}>
        Show what is kept
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            Take a snapshot
          </BackHeading>
          <p className={styles.lead}>
            Keeps how the lines stand{asAt}, so that a later meeting sees what has moved since. Only lines that differ
            from the snapshot before take up a row.
          </p>
        </div>
        <Field
          label="Name"
          required
          hint="Such as the meeting that it is taken for."
          {...(isAsked && missing ? { validationMessage: 'Give the snapshot a name.' } : {})}
        >
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <NameField by={by} onName={onName} />
      </div>
    </PageFrame>
  );
}

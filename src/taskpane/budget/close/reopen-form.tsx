import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { NameField } from '../../parts/name-field';
import { useTaskStyles } from '../../parts/task-styles';
import { reopenPeriod } from './close-operations';

interface ReopenFormProps extends Pick<FormProps, 'workbook' | 'by' | 'onName' | 'onBegin' | 'onClose'> {
  readonly period: number;
}

/** Asks why a closed period is opened again. */
export function ReopenForm({ workbook, by, onName, onBegin, onClose, period }: ReopenFormProps): ReactNode {
  const styles = useTaskStyles();
  const form = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const goOn = () => {
    setIsAsked(true);
    if (isMissing) focusFirst(form.current, 'reason');
    else onBegin(reopenPeriod(workbook, { period, reason }, by));
  };
  const action = (
    <Button appearance="primary" onClick={goOn}>
      Show what is written
    </Button>
  );
  return (
    <FormShell
      heading={`Reopen period ${period}`}
      lead="Settings names it again, and its ledger can be imported again. Its forecasts stay as they were kept until it is closed again."
      action={action}
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        <Field
          label="Reason"
          required
          hint="It stands in the table Periods."
          data-field="reason"
          {...wrongIn(isAsked && isMissing ? 'Say why the period is reopened.' : null)}
        >
          <Textarea
            value={reason}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <NameField by={by} onName={onName} />
      </div>
    </FormShell>
  );
}

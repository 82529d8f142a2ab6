import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ label: { color: tokens.colorNeutralForeground2 } });

interface NameFieldProps {
  readonly by: string;
  readonly onName: (by: string) => void;
}

/** Who makes a change, for the log of the workbook. */
export function NameField({ by, onName }: NameFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={<span className={styles.label}>Your name, for the log</span>} size="small">
      <Input
        value={by}
        autoComplete="name"
        onChange={(_, { value }) => {
          onName(value);
        }}
      />
    </Field>
  );
}

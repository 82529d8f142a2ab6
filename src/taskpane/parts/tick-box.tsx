import { Checkbox, type CheckboxProps, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground1 } });

interface TickBoxProps extends Omit<CheckboxProps, 'label'> {
  readonly label: ReactNode;
}

/**
 * A box to tick. Its words are as dark as all others whether it is ticked, or can be: what is not ticked yet, or cannot be,
 * is what a person has to read.
 */
export function TickBox({ label, ...box }: TickBoxProps): ReactNode {
  const styles = useStyles();
  return <Checkbox {...box} label={<span className={styles.words}>{label}</span>} />;
}

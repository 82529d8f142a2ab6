import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { ListRow } from '../parts/list-row';
import { visuallyHidden } from '../parts/visually-hidden';
import type { CheckName, CheckRow, CheckTone } from './check-rows';

const useStyles = makeStyles({
  icon: { display: 'flex' },
  good: { color: 'var(--ragGreenFill)' },
  warning: { color: 'var(--ragAmberFill)' },
  unknown: { color: tokens.colorNeutralForeground3 },
  hidden: visuallyHidden,
});

const icons = { good: CheckmarkCircle16Regular, warning: Warning16Regular, unknown: Info16Regular };
const words: Readonly<Record<CheckTone, string>> = { good: 'In order', warning: 'To look at', unknown: 'Not known' };

interface CheckRowButtonProps {
  readonly row: CheckRow;
  readonly onOpen: (name: CheckName) => void;
}

/** A check with what it came to; it opens the check's page. */
export function CheckRowButton({ row, onOpen }: CheckRowButtonProps): ReactNode {
  const styles = useStyles();
  const { name, label, says, tone } = row;
  const Icon = icons[tone];
  return (
    <ListRow
      mark={
        <span className={mergeClasses(styles.icon, styles[tone])}>
          <Icon aria-hidden="true" />
          <span className={styles.hidden}>{words[tone]}: </span>
        </span>
      }
      title={label}
      under={[says]}
      hasArrow
      onOpen={() => {
        onOpen(name);
      }}
    />
  );
}

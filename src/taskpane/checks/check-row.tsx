import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';
import { visuallyHidden } from '../parts/visually-hidden';
import type { CheckName, CheckRow, CheckTone } from './check-rows';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    ...plainButton,
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: '10px',
    ...rowButton,
    paddingBlock: '9px',
  },
  icon: { display: 'flex' },
  good: { color: 'var(--ragGreenFill)' },
  warning: { color: 'var(--ragAmberFill)' },
  unknown: { color: tokens.colorNeutralForeground3 },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  says: {
    display: 'block',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  arrow: { display: 'flex', color: tokens.colorNeutralForeground3 },
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
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          onOpen(name);
        }}
      >
        <span className={mergeClasses(styles.icon, styles[tone])}>
          <Icon aria-hidden="true" />
          <span className={styles.hidden}>{words[tone]}: </span>
        </span>
        <span>
          <span className={styles.label}>{label}</span>
          <span className={styles.says}>{says}</span>
        </span>
        <span className={styles.arrow} aria-hidden="true">
          <ChevronRight16Regular />
        </span>
      </button>
    </li>
  );
}

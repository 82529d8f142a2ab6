import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';
import type { MenuEntry } from './menu-entries';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    ...plainButton,
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: '10px',
    ...rowButton,
    paddingBlock: '9px',
  },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: 'inherit' },
  arrow: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

interface EntryRowProps {
  readonly entry: MenuEntry;
  readonly isDisabled: boolean;
  readonly onChoose: (entry: MenuEntry) => void;
}

/** An entry of the Workbook page. One that makes no sense yet stays in sight and says what it waits for. */
export function EntryRow({ entry, isDisabled, onChoose }: EntryRowProps): ReactNode {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, isDisabled && styles.disabled)}
        disabled={isDisabled}
        onClick={() => {
          onChoose(entry);
        }}
      >
        <span>
          <span className={styles.label}>{entry.label}</span>
          <span className={mergeClasses(styles.about, isDisabled && styles.quiet)}>
            {isDisabled ? 'Needs a savings table.' : entry.about}
          </span>
        </span>
        <span className={styles.arrow} aria-hidden="true">
          <ChevronRight16Regular />
        </span>
      </button>
    </li>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { focusRing, plainButton, rowButton } from './focus-ring';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: { display: 'flex', gap: '10px', paddingBlock: '9px', overflowWrap: 'anywhere' },
  button: { ...plainButton, ...focusRing, ...rowButton, paddingBlock: '9px' },
  mark: { flex: '0 0 16px', paddingTop: '2px' },
  words: { flex: '1 1 0', minWidth: 0 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  under: { display: 'block', color: tokens.colorNeutralForeground2, ...small },
  sum: {
    flex: 'none',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  word: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, ...small },
  arrow: { flex: 'none', display: 'flex', alignSelf: 'center', color: tokens.colorNeutralForeground3 },
});

interface ListRowProps {
  /** What stands before the words, 16 pixels wide: the shape of a status, an icon. */
  readonly mark?: ReactNode;
  readonly title: ReactNode;
  /** What there is to say of it, a line each. */
  readonly under?: readonly string[];
  /** What stands below those lines, such as a mark of what has been done. */
  readonly note?: ReactNode;
  /** The money it is about, as written; null where there is none. */
  readonly sum?: string | null;
  /** What the money is, such as `short`. */
  readonly sumWord?: string | null;
  /** Shows that the row leads to a page of its own. */
  readonly hasArrow?: boolean;
  /** Goes to what the row is about; null where it stands nowhere. */
  readonly onOpen: (() => void) | null;
}

/** One row of a list: what it is, what there is to say of it, and its money. All of it is one button. */
export function ListRow(props: ListRowProps): ReactNode {
  const styles = useStyles();
  const { onOpen } = props;
  return (
    <li className={styles.item}>
      {onOpen === null ? (
        <div className={styles.row}>
          <Parts {...props} />
        </div>
      ) : (
        <button type="button" className={mergeClasses(styles.row, styles.button)} onClick={onOpen}>
          <Parts {...props} />
        </button>
      )}
    </li>
  );
}

function Parts({
  mark,
  title,
  under = [],
  note,
  sum = null,
  sumWord = null,
  hasArrow = false,
}: ListRowProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {mark === undefined ? null : <span className={styles.mark}>{mark}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {under.map((line) => (
          <span key={line} className={styles.under}>
            {line}
          </span>
        ))}
        {note}
      </span>
      {sum === null ? null : (
        <span className={styles.sum}>
          {sum}
          {sumWord === null ? null : <span className={styles.word}>{sumWord}</span>}
        </span>
      )}
      {hasArrow ? (
        <span className={styles.arrow} aria-hidden="true">
          <ChevronRight16Regular />
        </span>
      ) : null}
    </>
  );
}

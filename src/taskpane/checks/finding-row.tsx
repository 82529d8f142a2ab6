import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    paddingBlock: '9px',
    overflowWrap: 'anywhere',
  },
  button: { ...plainButton, ...focusRing, ...rowButton, paddingBlock: '9px' },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  under: { display: 'block', color: tokens.colorNeutralForeground2, ...small },
  sum: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  word: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, ...small },
});

interface FindingRowProps {
  readonly title: string;
  /** What there is to say of it, a line each. */
  readonly under: readonly string[];
  /** The money it is about, as written; null where there is none. */
  readonly sum: string | null;
  /** What the money is, such as `apart`. */
  readonly sumWord?: string;
  /** Goes to where it stands; null where it stands nowhere any more. */
  readonly onOpen: (() => void) | null;
}

/** One finding of a check. Choosing it goes to where it stands. */
export function FindingRow({ title, under, sum, sumWord, onOpen }: FindingRowProps): ReactNode {
  const styles = useStyles();
  const text = (
    <>
      <span>
        <span className={styles.title}>{title}</span>
        {under.map((line) => (
          <span key={line} className={styles.under}>
            {line}
          </span>
        ))}
      </span>
      {sum === null ? null : (
        <span className={styles.sum}>
          {sum}
          {sumWord === undefined ? null : <span className={styles.word}>{sumWord}</span>}
        </span>
      )}
    </>
  );
  return (
    <li className={styles.item}>
      {onOpen === null ? (
        <div className={styles.row}>{text}</div>
      ) : (
        <button type="button" className={mergeClasses(styles.row, styles.button)} onClick={onOpen}>
          {text}
        </button>
      )}
    </li>
  );
}

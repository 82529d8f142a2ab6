import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { exactFigure } from '../format/figures';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import { adverseWord, type AnyLine, lineTitle } from './line-list';

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
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '10px',
    ...rowButton,
    paddingBlock: '9px',
  },
  shape: { paddingTop: '2px' },
  hidden: visuallyHidden,
  title: {
    display: 'block',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sum: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  word: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface LineRowProps {
  readonly line: AnyLine;
  /** Goes to the line in the sheet and opens its page. */
  readonly onOpen: (line: AnyLine) => void;
}

/** A line in a list: its status, its title, and the sum by which it is over or short. */
export function LineRow({ line, onOpen }: LineRowProps): ReactNode {
  const styles = useStyles();
  const { status, adverse } = line.assessment;
  const title = lineTitle(line);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          onOpen(line);
        }}
      >
        <span className={styles.shape}>
          <StatusShape status={status} />
          <span className={styles.hidden}>{status}: </span>
        </span>
        <span>
          <span className={styles.title}>{title}</span>
          {title === line.line.ref ? null : <span className={styles.under}>{line.line.ref}</span>}
        </span>
        {adverse === null || adverse <= 0 ? null : (
          <span className={styles.sum}>
            {exactFigure(adverse)}
            <span className={styles.word}>{adverseWord(line)}</span>
          </span>
        )}
      </button>
    </li>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { CellPlace, Problem } from '../../workbook';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';
import { visuallyHidden } from '../parts/visually-hidden';
import { placeOf, problemTitle } from './problem-list';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '10px',
    paddingBlock: '10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  button: {
    ...plainButton,
    ...focusRing,
    ...rowButton,
    paddingBlock: '10px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // Under the words beside the icon.
  map: { marginInlineStart: '26px', marginBlockEnd: '10px' },
  icon: { paddingTop: '2px' },
  error: { color: 'var(--ragRedFill)' },
  warning: { color: 'var(--ragAmberFill)' },
  hidden: visuallyHidden,
  cell: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  found: { display: 'block' },
  expected: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: '2px',
  },
});

interface ProblemRowProps {
  readonly problem: Problem;
  readonly onGoTo: (place: CellPlace) => void;
  /** Asks what the headings of the table at a place mean. */
  readonly onMap: (place: CellPlace) => void;
}

/**
 * A problem: its cell, what stands there, and what was expected. Choosing it goes to the cell; where headings are not
 * known, a button asks what they mean.
 */
export function ProblemRow({ problem, onGoTo, onMap }: ProblemRowProps): ReactNode {
  const styles = useStyles();
  const place = placeOf(problem.cell);
  const severe = problem.severity === 'error';
  const text = (
    <>
      <span className={mergeClasses(styles.icon, severe ? styles.error : styles.warning)}>
        {severe ? <ErrorCircle16Filled aria-hidden="true" /> : <Warning16Regular aria-hidden="true" />}
        <span className={styles.hidden}>{severe ? 'Error' : 'Warning'} in </span>
      </span>
      <span>
        <span className={styles.cell}>{problemTitle(problem)}</span>
        <span className={styles.found}>Found: {problem.found}</span>
        <span className={styles.expected}>Expected: {problem.expected}</span>
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {place === null ? (
        <div className={styles.row}>{text}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.row, styles.button)}
          onClick={() => {
            onGoTo(place);
          }}
        >
          {text}
        </button>
      )}
      {place === null || problem.kind !== 'unknown headings' ? null : (
        <Button
          className={styles.map}
          size="small"
          onClick={() => {
            onMap(place);
          }}
        >
          Map headings
        </Button>
      )}
    </li>
  );
}

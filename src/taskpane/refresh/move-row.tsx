import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight12Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ReactNode } from 'react';
import type { StatusChange } from '../../workbook';
import { withoutStatus } from '../line/why';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import { statusNamed } from './status-moves';

const useStyles = makeStyles({
  item: {
    padding: '9px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  title: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  ref: { color: tokens.colorNeutralForeground2 },
  move: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  status: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  arrow: { color: tokens.colorNeutralForeground3, display: 'inline-flex' },
  reason: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  hidden: visuallyHidden,
});

/** One line of the preview: what its status is, what it would be, and why. */
export function MoveRow({ move }: { readonly move: StatusChange }): ReactNode {
  const styles = useStyles();
  const before = statusNamed(move.from);
  return (
    <li className={styles.item}>
      <span className={styles.title}>
        {move.title === null ? null : `${move.title} `}
        <span className={styles.ref}>{move.ref}</span>
      </span>
      <span className={styles.move}>
        <span className={`${styles.status} ${styles.before}`}>
          {before === null ? null : <StatusShape status={before} size={14} />}
          {before ?? (move.from === null || move.from === '' ? 'No status' : `“${move.from}”`)}
        </span>
        <span className={styles.arrow}>
          <ArrowRight12Regular aria-hidden="true" />
          <span className={styles.hidden}>to</span>
        </span>
        <span className={`${styles.status} ${styles.after}`}>
          <StatusShape status={move.to} size={14} />
          {move.to}
        </span>
      </span>
      <p className={styles.reason}>{withoutStatus(move.reason, move.to)}</p>
    </li>
  );
}

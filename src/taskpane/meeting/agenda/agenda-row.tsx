import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { MeetingLine } from '../../../workbook';
import { exactFigure } from '../../format/figures';
import { lineTitle } from '../../lines/line-list';
import { focusRing, plainButton, rowButton } from '../../parts/focus-ring';
import { StatusShape } from '../../parts/status-shape';
import { visuallyHidden } from '../../parts/visually-hidden';
import { reasonWords } from './reason-words';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

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
  under: { display: 'block', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2, ...small },
  decided: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ...small,
  },
  sum: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface AgendaRowProps {
  readonly line: MeetingLine;
  /** What the meeting has decided on it last; null for nothing yet. */
  readonly decided: string | null;
  readonly onOpen: (line: MeetingLine) => void;
}

/** A line on the agenda: its status, its money, and why it is there. */
export function AgendaRow({ line, decided, onOpen }: AgendaRowProps): ReactNode {
  const styles = useStyles();
  const { saving } = line;
  const { status } = saving.assessment;
  const title = lineTitle(saving);
  const reasons = reasonWords(line);
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
          <span className={styles.title}>
            {saving.line.ref} {title === saving.line.ref ? null : title}
          </span>
          {reasons === '' ? null : <span className={styles.under}>{reasons}</span>}
          {decided === null ? null : (
            <span className={styles.decided}>
              <Checkmark12Regular aria-hidden="true" />
              <span className={styles.hidden}>Decided: </span>
              {decided}
            </span>
          )}
        </span>
        <span className={styles.sum}>{exactFigure(saving.money)}</span>
      </button>
    </li>
  );
}

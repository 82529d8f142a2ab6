import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { RagStatus } from '../../finance/rag/status';
import { count, noFigure, roundFigure, wholePercent } from '../format/figures';
import { focusRing, plainButton } from '../parts/focus-ring';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import type { MixMeasure, MixPart } from './status-mix';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase300,
    tableLayout: 'fixed',
  },
  hidden: visuallyHidden,
  head: {
    padding: '2px 0 4px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
  },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  cell: { padding: 0, height: '32px', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
  status: { width: '34%' },
  // What is left over is the money's: eleven figures of a county's budget stand in it.
  lines: { width: '13%' },
  share: { width: '17%' },
  number: { textAlign: 'end' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
  name: { display: 'inline-flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  open: {
    ...plainButton,
    ...focusRing,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '28px',
    marginInlineStart: '-6px',
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  // All as wide as the longest, so that the arrows stand in one line.
  word: { minWidth: '44px' },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

interface MixTableProps {
  /** What the table is about, for screen readers. */
  readonly caption: string;
  readonly parts: readonly MixPart[];
  readonly measure: MixMeasure;
  readonly unit: MoneyUnit;
  /** Opens the list of the lines of a status. */
  readonly onOpen: (status: RagStatus) => void;
}

/** The statuses with their lines, their money and their share; a status opens the list of its lines. */
export function MixTable({ caption, parts, measure, unit, onOpen }: MixTableProps): ReactNode {
  const styles = useStyles();
  const number = (of: MixMeasure) => mergeClasses(styles.cell, styles.number, of === measure && styles.chosen);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.status)}>
            Status
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number, styles.lines)}>
            Lines
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {unit}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number, styles.share)}>
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ status, lines, money, share }) => (
          <tr key={status} className={mergeClasses(styles.row, lines === 0 && styles.none)}>
            <th scope="row" className={styles.cell}>
              {lines === 0 ? (
                <span className={styles.name}>
                  <StatusShape status={status} />
                  {status}
                </span>
              ) : (
                <button
                  type="button"
                  className={styles.open}
                  aria-label={`${status}: show ${count(lines, 'line')}`}
                  onClick={() => {
                    onOpen(status);
                  }}
                >
                  <StatusShape status={status} />
                  <span className={styles.word}>{status}</span>
                  <ChevronRight12Regular className={styles.arrow} aria-hidden="true" />
                </button>
              )}
            </th>
            <td className={number('lines')}>{lines === 0 ? noFigure : lines.toLocaleString('en-GB')}</td>
            <td className={number('money')}>{lines === 0 ? noFigure : roundFigure(money, unit)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>
              {lines === 0 || share === null ? noFigure : wholePercent(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { UpdateNeed } from '../../finance/updates/update-need';
import type { AssessedSaving } from '../../workbook';
import { type AnyLine, lineTitle } from '../lines/line-list';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';
import { StatusShape } from '../parts/status-shape';
import { visuallyHidden } from '../parts/visually-hidden';
import { needWords } from './need-words';

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    ...plainButton,
    ...focusRing,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
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
  under: {
    display: 'block',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface DueRowProps {
  readonly saving: AssessedSaving;
  readonly needs: readonly UpdateNeed[];
  readonly unit: MoneyUnit;
  readonly onOpen: (line: AnyLine) => void;
}

/** A line that wants updating, and what it lacks. */
export function DueRow({ saving, needs, unit, onOpen }: DueRowProps): ReactNode {
  const styles = useStyles();
  const { status } = saving.assessment;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          onOpen(saving);
        }}
      >
        <span className={styles.shape}>
          <StatusShape status={status} />
          <span className={styles.hidden}>{status}: </span>
        </span>
        <span>
          <span className={styles.title}>
            {saving.line.ref} {lineTitle(saving) === saving.line.ref ? null : lineTitle(saving)}
          </span>
          {needs.map((need) => {
            const words = needWords(need, unit);
            return (
              <span key={words} className={styles.under}>
                {words}
              </span>
            );
          })}
        </span>
      </button>
    </li>
  );
}

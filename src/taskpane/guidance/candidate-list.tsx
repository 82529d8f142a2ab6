import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace, TableCandidate } from '../../workbook';
import { focusRing, plainButton, rowButton } from '../parts/focus-ring';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: {
    ...plainButton,
    ...focusRing,
    display: 'block',
    ...rowButton,
    paddingBlock: '9px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CandidateListProps {
  readonly candidates: readonly TableCandidate[];
  readonly onGoTo: (place: CellPlace) => void;
}

/** The tables that might be the one looked for; choosing one goes to it. */
export function CandidateList({ candidates, onGoTo }: CandidateListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {candidates.map(({ wanted, sheet, address, tableName }) => (
        <li key={`${wanted} ${sheet} ${address}`} className={styles.item}>
          <button
            type="button"
            className={styles.row}
            onClick={() => {
              onGoTo({ sheet, address });
            }}
          >
            {sheet}, {address}
            <span className={styles.under}>
              Could be {wanted}
              {tableName === null ? ', a plain range' : `, table ${tableName}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

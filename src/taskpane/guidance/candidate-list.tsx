import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace, TableCandidate } from '../../workbook';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBlock: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface CandidateListProps {
  readonly candidates: readonly TableCandidate[];
  /** Reads this one from now on. */
  readonly onChoose: (candidate: TableCandidate) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The tables that might be the one looked for: each can be shown in the sheet, and chosen. */
export function CandidateList({ candidates, onChoose, onGoTo }: CandidateListProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {candidates.map((candidate) => {
        const { wanted, sheet, address, tableName } = candidate;
        const name = `${sheet}, ${address}`;
        return (
          <li key={`${wanted} ${name}`} className={styles.item}>
            <span>
              {name}
              <span className={styles.under}>
                Could be {wanted}
                {tableName === null ? ', a plain range' : `, table ${tableName}`}
              </span>
            </span>
            <span className={styles.buttons}>
              <Button
                size="small"
                aria-label={`Use ${name} as ${wanted}`}
                onClick={() => {
                  onChoose(candidate);
                }}
              >
                Use this one
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Show ${name}`}
                onClick={() => {
                  onGoTo({ sheet, address });
                }}
              >
                Show it
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

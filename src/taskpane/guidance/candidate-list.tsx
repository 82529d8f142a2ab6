import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CellPlace, TableCandidate } from '../../workbook';
import { TickBox } from '../parts/tick-box';

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
  // Its box stands in line with the text of a list without boxes.
  tick: { marginInlineStart: '-8px' },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Under the words beside the box.
  underWords: { marginInlineStart: '28px' },
  together: { marginBlockStart: '12px' },
});

interface CandidateListProps {
  readonly candidates: readonly TableCandidate[];
  /** Several may be meant together, each with the lines of a department. */
  readonly mayBeSeveral: boolean;
  /** Reads these from now on. */
  readonly onChoose: (chosen: readonly TableCandidate[]) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** What is pressed to read several together: those that are ticked, or all where none is. */
function togetherWords(ticked: number, all: number): string {
  if (ticked === 0) return `Read all ${all} together`;
  return ticked === 1 ? 'Read the one that is ticked' : `Read the ${ticked} ticked together`;
}

/** The tables that might be the one looked for: each can be shown in the sheet, and chosen; of savings several together. */
export function CandidateList({ candidates, mayBeSeveral, onChoose, onGoTo }: CandidateListProps): ReactNode {
  const styles = useStyles();
  const [ticked, setTicked] = useState<readonly TableCandidate[]>([]);
  const tick = (candidate: TableCandidate, isTicked: boolean): void => {
    setTicked(candidates.filter((one) => (one === candidate ? isTicked : ticked.includes(one))));
  };
  return (
    <>
      <ul className={styles.list}>
        {candidates.map((candidate) => {
          const { wanted, sheet, address, tableName } = candidate;
          const name = `${sheet}, ${address}`;
          const said = (
            <span>
              {name}
              <span className={styles.under}>
                Could be {wanted}
                {tableName === null ? ', a plain range' : `, table ${tableName}`}
              </span>
            </span>
          );
          return (
            <li key={`${wanted} ${name}`} className={styles.item}>
              {mayBeSeveral ? (
                <TickBox
                  className={styles.tick}
                  label={said}
                  checked={ticked.includes(candidate)}
                  onChange={(_, { checked }) => {
                    tick(candidate, checked === true);
                  }}
                />
              ) : (
                said
              )}
              <span className={mergeClasses(styles.buttons, mayBeSeveral && styles.underWords)}>
                <Button
                  size="small"
                  aria-label={`Use ${name} as ${wanted}`}
                  onClick={() => {
                    onChoose([candidate]);
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
      {mayBeSeveral ? (
        <Button
          className={styles.together}
          onClick={() => {
            onChoose(ticked.length === 0 ? candidates : ticked);
          }}
        >
          {togetherWords(ticked.length, candidates.length)}
        </Button>
      ) : null}
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { StatusChange } from '../../workbook';
import { formatNumber } from '../../finance/money';
import { Section } from '../parts/section';
import { MoveRow } from './move-row';
import { type Direction, groupMoves } from './status-moves';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Drawn at once in each group; a workbook of thousands of lines must not hold up the pane. */
const step = 25;

const headings: Readonly<Record<Direction, string>> = {
  worse: 'Gets worse',
  better: 'Gets better',
  first: 'Gets its first status',
};

/** The lines whose status would change, what worsens first. */
export function MoveGroups({ changes }: { readonly changes: readonly StatusChange[] }): ReactNode {
  const groups = useMemo(() => groupMoves(changes), [changes]);
  return groups.map((group) => <Group key={group.direction} heading={headings[group.direction]} moves={group.moves} />);
}

function Group({ heading, moves }: { readonly heading: string; readonly moves: readonly StatusChange[] }): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  return (
    <Section heading={heading} aside={<span className={styles.count}>{formatNumber(moves.length)}</span>}>
      <ul className={styles.list}>
        {moves.slice(0, shown).map((move) => (
          <MoveRow key={`${move.table} ${move.row}`} move={move} />
        ))}
      </ul>
      {moves.length > shown ? (
        <Button
          onClick={() => {
            setShown(shown + step);
          }}
        >
          Show more ({formatNumber(moves.length - shown)} left)
        </Button>
      ) : null}
    </Section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { StatusChange } from '../../workbook';
import { formatNumber } from '../../finance/money';
import { GrowingList } from '../parts/growing-list';
import { Section } from '../parts/section';
import { MoveRow } from './move-row';
import { type Direction, groupMoves } from './status-moves';

const useStyles = makeStyles({
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** In each group. */
const step = 25;

const headings: Readonly<Record<Direction, string>> = {
  worse: 'Get worse',
  better: 'Get better',
  first: 'Get a first status',
};

/** The lines whose status would change, what worsens first. */
export function MoveGroups({ changes }: { readonly changes: readonly StatusChange[] }): ReactNode {
  const groups = useMemo(() => groupMoves(changes), [changes]);
  return groups.map((group) => <Group key={group.direction} heading={headings[group.direction]} moves={group.moves} />);
}

function Group({ heading, moves }: { readonly heading: string; readonly moves: readonly StatusChange[] }): ReactNode {
  const styles = useStyles();
  return (
    <Section heading={heading} aside={<span className={styles.count}>{formatNumber(moves.length)}</span>}>
      <GrowingList
        items={moves}
        step={step}
        row={(move) => <MoveRow key={`${move.place.sheet} ${move.place.address}`} move={move} />}
      />
    </Section>
  );
}

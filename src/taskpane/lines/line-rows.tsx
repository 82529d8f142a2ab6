import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { AnyLine } from './line-list';
import { LineRow } from './line-row';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: '0 0 4px', padding: 0 } });

/** Drawn at once; a workbook of thousands of lines must not hold up the pane. */
const step = 50;

interface LineRowsProps {
  readonly lines: readonly AnyLine[];
  readonly onOpen: (line: AnyLine) => void;
}

/** Lines as a list; beyond the first fifty more come when asked for. */
export function LineRows({ lines, onOpen }: LineRowsProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(step);
  const left = lines.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <LineRow key={`${line.table} ${line.row}`} line={line} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 ? (
        <Button
          onClick={() => {
            setShown(shown + step);
          }}
        >
          Show more ({left.toLocaleString('en-GB')} left)
        </Button>
      ) : null}
    </>
  );
}

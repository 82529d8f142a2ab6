import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { GrowingList } from '../parts/growing-list';
import type { AnyLine } from './line-list';
import { LineRow } from './line-row';

const useStyles = makeStyles({ list: { marginBottom: '4px' } });

const step = 50;

interface LineRowsProps {
  readonly lines: readonly AnyLine[];
  readonly onOpen: (line: AnyLine) => void;
}

/** Lines as a list; beyond the first fifty more come when asked for. */
export function LineRows({ lines, onOpen }: LineRowsProps): ReactNode {
  const styles = useStyles();
  return (
    <GrowingList
      items={lines}
      step={step}
      className={styles.list}
      row={(line) => <LineRow key={`${line.table} ${line.row}`} line={line} onOpen={onOpen} />}
    />
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { GrowingList } from '../parts/growing-list';
import { type AnyLine, isSaving } from './line-list';
import { LineRow } from './line-row';

const useStyles = makeStyles({ list: { marginBottom: '4px' } });

const step = 50;
const none: ReadonlySet<string> = new Set();

interface LineRowsProps {
  readonly lines: readonly AnyLine[];
  /** The lines whose update has been typed and not saved, by reference. */
  readonly unsaved?: ReadonlySet<string>;
  readonly onOpen: (line: AnyLine) => void;
}

/** Lines as a list; beyond the first fifty more come when asked for. */
export function LineRows({ lines, unsaved = none, onOpen }: LineRowsProps): ReactNode {
  const styles = useStyles();
  return (
    <GrowingList
      items={lines}
      step={step}
      className={styles.list}
      row={(line) => (
        <LineRow
          key={`${line.place.sheet} ${line.place.address}`}
          line={line}
          isUnsaved={isSaving(line) && unsaved.has(line.line.ref)}
          onOpen={onOpen}
        />
      )}
    />
  );
}

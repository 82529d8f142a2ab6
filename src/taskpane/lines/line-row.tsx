import type { ReactNode } from 'react';
import { exactFigure } from '../format/figures';
import { ListRow } from '../parts/list-row';
import { StatusMark } from '../parts/status-mark';
import { adverseWord, type AnyLine, lineTitle } from './line-list';
import { UnsavedNote } from './unsaved-note';

interface LineRowProps {
  readonly line: AnyLine;
  /** An update of the line has been typed and not saved. */
  readonly isUnsaved?: boolean;
  /** Goes to the line in the sheet and opens its page. */
  readonly onOpen: (line: AnyLine) => void;
}

/** A line in a list: its status, its title, and the sum by which it is over or short. */
export function LineRow({ line, isUnsaved = false, onOpen }: LineRowProps): ReactNode {
  const { status, adverse } = line.assessment;
  const { ref } = line.line;
  const title = lineTitle(line);
  const isAdverse = adverse !== null && adverse > 0;
  return (
    <ListRow
      mark={<StatusMark status={status} />}
      title={title}
      under={title === ref ? [] : [ref]}
      note={isUnsaved ? <UnsavedNote /> : null}
      sum={isAdverse ? exactFigure(adverse) : null}
      sumWord={adverseWord(line)}
      onOpen={() => {
        onOpen(line);
      }}
    />
  );
}

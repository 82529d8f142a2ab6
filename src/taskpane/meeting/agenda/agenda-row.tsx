import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MeetingLine } from '../../../workbook';
import { exactFigure } from '../../format/figures';
import { refAndTitle } from '../../lines/line-list';
import { ListRow } from '../../parts/list-row';
import { RowNote } from '../../parts/row-note';
import { StatusMark } from '../../parts/status-mark';
import { visuallyHidden } from '../../parts/visually-hidden';
import { reasonWords } from './reason-words';

const useStyles = makeStyles({ hidden: visuallyHidden });

interface AgendaRowProps {
  readonly line: MeetingLine;
  /** What the meeting has decided on it last; null for nothing yet. */
  readonly decided: string | null;
  readonly onOpen: (line: MeetingLine) => void;
}

/** A line on the agenda: its status, its money, and why it is there. */
export function AgendaRow({ line, decided, onOpen }: AgendaRowProps): ReactNode {
  const styles = useStyles();
  const { saving } = line;
  const reasons = reasonWords(line);
  return (
    <ListRow
      mark={<StatusMark status={saving.assessment.status} />}
      title={refAndTitle(saving)}
      under={reasons === '' ? [] : [reasons]}
      note={
        decided === null ? null : (
          <RowNote icon={<Checkmark12Regular aria-hidden="true" />}>
            <span className={styles.hidden}>Decided: </span>
            {decided}
          </RowNote>
        )
      }
      sum={exactFigure(saving.money)}
      onOpen={() => {
        onOpen(line);
      }}
    />
  );
}

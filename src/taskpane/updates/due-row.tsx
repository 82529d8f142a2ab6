import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { UpdateNeed } from '../../finance/updates/update-need';
import type { AssessedSaving } from '../../workbook';
import { type AnyLine, refAndTitle } from '../lines/line-list';
import { UnsavedNote } from '../lines/unsaved-note';
import { ListRow } from '../parts/list-row';
import { StatusMark } from '../parts/status-mark';
import { needWords } from './need-words';

interface DueRowProps {
  readonly saving: AssessedSaving;
  readonly needs: readonly UpdateNeed[];
  readonly unit: MoneyUnit;
  readonly isUnsaved: boolean;
  readonly onOpen: (line: AnyLine) => void;
}

/** A line that wants updating, and what it lacks. */
export function DueRow({ saving, needs, unit, isUnsaved, onOpen }: DueRowProps): ReactNode {
  return (
    <ListRow
      mark={<StatusMark status={saving.assessment.status} />}
      title={refAndTitle(saving)}
      under={needs.map((need) => needWords(need, unit))}
      note={isUnsaved ? <UnsavedNote /> : null}
      onOpen={() => {
        onOpen(saving);
      }}
    />
  );
}

import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../../finance/money';
import type { MonthEndLine } from '../../../workbook';
import { roundFigure } from '../../format/figures';
import { ListRow } from '../../parts/list-row';
import { StatusMark } from '../../parts/status-mark';
import { lacksNarrative, lineKey } from '../places';
import { RowList } from '../row-list';
import { sayVariance } from '../variance-words';
import { UnsavedNote } from '../../lines/unsaved-note';
import { lineName } from './budget-lines';

interface CodeRowsProps {
  readonly lines: readonly MonthEndLine[];
  readonly unit: MoneyUnit;
  /** The lines of which something has been typed and not saved, by their keys. */
  readonly unsaved: ReadonlySet<string>;
  /** Says where in the budget each line is. */
  readonly saysPlace: boolean;
  readonly left: string | null;
  readonly onOpen: (key: string) => void;
}

/** Codes of the budget: the status, the name, and by how much each will be over or short. */
export function CodeRows({ lines, unit, unsaved, saysPlace, left, onOpen }: CodeRowsProps): ReactNode {
  return (
    <RowList
      items={lines}
      keyOf={lineKey}
      left={left}
      row={(line) => {
        const { assessed, outturn } = line;
        const said = outturn.fullYear === null ? null : sayVariance(outturn.fullYear.amount, 0, outturn.kind);
        const place = saysPlace && outturn.service !== lineName(line) ? outturn.service : null;
        return (
          <ListRow
            key={`${lineKey(line)} ${assessed.row}`}
            mark={<StatusMark status={assessed.assessment.status} />}
            title={lineName(line)}
            under={[
              [outturn.code, place].filter((part) => part !== null).join(' · '),
              ...(lacksNarrative(line) ? [missingWords(line)] : []),
            ]}
            note={unsaved.has(lineKey(line)) ? <UnsavedNote /> : null}
            sum={said === null ? '–' : said.sum === null ? '' : roundFigure(said.sum, unit)}
            sumWord={said === null ? 'no forecast' : said.word}
            onOpen={() => {
              onOpen(lineKey(line));
            }}
          />
        );
      }}
    />
  );
}

/** A variance to date alone is not the sum that the row shows. */
const missingWords = ({ needsNarrative }: MonthEndLine): string =>
  needsNarrative.includes('full year') ? 'Narrative missing' : 'Narrative missing (to date)';

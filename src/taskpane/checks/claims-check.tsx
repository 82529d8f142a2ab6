import type { ReactNode } from 'react';
import type { ClaimDifference } from '../../finance/review/claimed';
import type { AssessedSaving } from '../../workbook';
import { exactFigure } from '../format/figures';
import { type AnyLine, refAndTitle } from '../lines/line-list';
import { CheckList } from './check-list';
import { sayClaim } from './claim-words';
import { ListRow } from '../parts/list-row';

interface ClaimsCheckProps {
  readonly claims: readonly ClaimDifference<AssessedSaving>[];
  readonly unit: string;
  readonly onOpenLine: (line: AnyLine) => void;
}

/** Where departments claim another status than the rules compute, the most money first. */
export function ClaimsCheck({ claims, unit, onOpenLine }: ClaimsCheckProps): ReactNode {
  return (
    <CheckList
      lead={`The largest target of this year first, in ${unit}. Choose a line to open it.`}
      items={claims}
      row={({ line, claimed, computed, verdict }) => (
        <ListRow
          key={`${line.place.sheet} ${line.place.address}`}
          title={refAndTitle(line)}
          under={[sayClaim({ claimed, computed, verdict })]}
          sum={exactFigure(line.money)}
          onOpen={() => {
            onOpenLine(line);
          }}
        />
      )}
      none={{
        title: 'Claims and figures agree',
        says: 'No department claims another status than the figures give, or none claims any.',
      }}
    />
  );
}

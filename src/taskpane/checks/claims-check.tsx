import type { ReactNode } from 'react';
import type { ClaimDifference } from '../../finance/review/claimed';
import type { AssessedSaving } from '../../workbook';
import { exactFigure } from '../format/figures';
import { type AnyLine, lineTitle } from '../lines/line-list';
import { CheckList } from './check-list';
import { FindingRow } from './finding-row';

interface ClaimsCheckProps {
  readonly claims: readonly ClaimDifference<AssessedSaving>[];
  readonly unit: string;
  readonly onOpenLine: (line: AnyLine) => void;
}

/** A claim that is better than the figures is what the list is for: only the others are remarked on. */
const verdicts: Readonly<Record<ClaimDifference['verdict'], string>> = {
  'claimed better': '',
  'claimed worse': ', which is better',
  'cannot be read': '; the claim is no status',
};

/** Where departments claim another status than the rules compute, the most money first. */
export function ClaimsCheck({ claims, unit, onOpenLine }: ClaimsCheckProps): ReactNode {
  return (
    <CheckList
      lead={`The most money first, in ${unit}. Choose a line to open it.`}
      items={claims}
      row={({ line, claimed, computed, verdict }) => (
        <FindingRow
          key={line.row}
          title={`${line.line.ref} ${lineTitle(line)}`}
          under={[`Claimed ${claimed}, computed ${computed}${verdicts[verdict]}`]}
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

import type { ReactNode } from 'react';
import { formatMediumDate } from '../../finance/calendar-date';
import type { OverrideReview } from '../../finance/review/overrides';
import { count } from '../format/figures';
import { type AnyLine, lineTitle } from '../lines/line-list';
import { CheckList } from './check-list';
import { isEnding } from './check-rows';
import { ListRow } from '../parts/list-row';

interface OverridesCheckProps {
  readonly overrides: readonly OverrideReview<AnyLine>[];
  readonly onOpenLine: (line: AnyLine) => void;
}

/** The statuses that a person has set over the computed ones, by when they end: those that have ended first. */
export function OverridesCheck({ overrides, onOpenLine }: OverridesCheckProps): ReactNode {
  return (
    <CheckList
      lead="Those that have ended first. One that has ended no longer counts: the computed status stands again."
      items={overrides}
      row={(review, index) => {
        const { override, line } = review;
        const title = line === null ? 'no line has this reference' : lineTitle(line);
        return (
          <ListRow
            key={`${override.ref} ${index}`}
            title={`${override.ref} ${title}`}
            under={[`${override.status} by ${override.by}: ${override.reason}`, standing(review)]}
            sum={null}
            onOpen={
              line === null
                ? null
                : () => {
                    onOpenLine(line);
                  }
            }
          />
        );
      }}
      none={{ title: 'No overrides', says: 'Every status is as the figures give it.' }}
    />
  );
}

function standing(review: OverrideReview<AnyLine>): string {
  const { override, state, daysLeft, against } = review;
  const until = formatMediumDate(override.until);
  const when =
    state === 'expired'
      ? `Ended ${until}, ${count(-daysLeft, 'day')} ago`
      : `Until ${until}${isEnding(review) ? `, ${count(daysLeft, 'day')} left` : ''}`;
  return against === null ? when : `${when}; ${against}`;
}

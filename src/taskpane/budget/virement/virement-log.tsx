import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { type ReactNode, useMemo } from 'react';
import { type CalendarDate, formatMediumDate } from '../../../finance/calendar-date';
import type { Virement } from '../../../finance/virements/virement';
import { refKey } from '../../../finance/reference';
import { type CellPlace, reversalOf, type VirementBook, type VirementDraft } from '../../../workbook';
import { exactFigure } from '../../format/figures';
import { Empty } from '../../parts/empty';
import { GrowingList } from '../../parts/growing-list';
import { ListRow } from '../../parts/list-row';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { placeOf } from '../../problems/problem-list';
import { sayCode } from '../codes/find-codes';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  row: { listStyleType: 'none', margin: 0, padding: 0 },
  reverse: { marginInlineStart: '-8px', marginBottom: '6px' },
});

const shownAtOnce = 20;

interface VirementLogProps {
  readonly book: VirementBook;
  readonly today: CalendarDate;
  /** Goes on to the form with a virement that takes this one back. */
  readonly onReverse: (draft: VirementDraft) => void;
  readonly onGoTo: (place: CellPlace) => void;
}

/** The virements of the year, the newest first: each leads to its row, and can be taken back by one the other way. */
export function VirementLog({ book, today, onReverse, onGoTo }: VirementLogProps): ReactNode {
  const newest = useMemo(() => [...book.log].reverse(), [book]);
  const returned = useMemo(() => {
    const pairs = book.check.problems.filter(({ kind, at }) => kind === 'circular' && at.length === 2);
    return new Set(pairs.flatMap(({ at }) => at));
  }, [book]);
  const { unexplained } = book.check.reconciliation;
  if (newest.length === 0) {
    return (
      <Empty icon={<ArrowSwapRegular fontSize={40} />} title="No virements yet">
        The first one that is recorded makes the table Virements and keeps every original budget beside the budget.
      </Empty>
    );
  }
  return (
    <>
      {unexplained.length === 0 ? null : (
        <Notice tone="warning" title="Budgets that do not reconcile">
          {`${unexplained
            .map(({ code }) => code)
            .slice(0, 5)
            .join(', ')}: the budget is not the original with its virements. Checks says which cell.`}
        </Notice>
      )}
      <Section heading={`This year, ${book.rules.unit}`}>
        <GrowingList
          items={newest}
          step={shownAtOnce}
          row={(virement) => (
            <LoggedVirement
              key={virement.at}
              virement={virement}
              book={book}
              isReturned={returned.has(virement.at)}
              reversal={reversalOf(virement, today)}
              onReverse={onReverse}
              onGoTo={onGoTo}
            />
          )}
        />
      </Section>
    </>
  );
}

interface LoggedVirementProps extends Pick<VirementLogProps, 'book' | 'onReverse' | 'onGoTo'> {
  readonly virement: Virement;
  readonly isReturned: boolean;
  readonly reversal: VirementDraft | null;
}

function LoggedVirement({ virement, book, isReturned, reversal, onReverse, onGoTo }: LoggedVirementProps): ReactNode {
  const styles = useStyles();
  const { at, from, to, date, reason, approver, amount } = virement;
  const place = placeOf(at);
  const said = (code: string | null): string => {
    const known = book.codes.find((one) => refKey(one.code) === refKey(code ?? ''));
    return known === undefined ? (code ?? 'no code') : sayCode(known);
  };
  const wrong = book.check.problems.filter((problem) => problem.at.includes(at));
  const when = date === null ? 'No date' : formatMediumDate(date);
  const who = approver === null ? '' : `, approved by ${approver}`;
  return (
    <li className={styles.item}>
      <ul className={styles.row}>
        <ListRow
          title={`${said(from)} to ${said(to)}`}
          under={[
            `${when}${who}`,
            ...(reason === null ? [] : [reason]),
            ...(isReturned
              ? ['Taken back.']
              : wrong.map(({ found, expected }) => `Found ${found}; expected ${expected}.`)),
          ]}
          sum={amount === null ? null : exactFigure(amount)}
          onOpen={
            place === null
              ? null
              : () => {
                  onGoTo(place);
                }
          }
        />
      </ul>
      {reversal === null || isReturned ? null : (
        <Button
          className={styles.reverse}
          appearance="subtle"
          size="small"
          aria-label={`Take back ${said(from)} to ${said(to)}, ${when}`}
          onClick={() => {
            onReverse(reversal);
          }}
        >
          Take it back
        </Button>
      )}
    </li>
  );
}

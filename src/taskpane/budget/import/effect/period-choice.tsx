import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportPlan, PeriodImport } from '../../../../finance/ledger/import/import-plan';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { formatMoney, type MoneyUnit } from '../../../../finance/money';
import { type LedgerBook, saySkipped } from '../../../../workbook';
import { count } from '../../../format/figures';
import { Notice } from '../../../parts/notice';
import { CodeChanges } from './code-changes';
import { TickBox } from '../../../parts/tick-box';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: '6px 10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    marginInlineStart: '-8px',
  },
  rows: { ...small, color: tokens.colorNeutralForeground2, flexShrink: 0 },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '16px', margin: 0, ...small },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2, ...small },
});

interface PeriodChoiceProps {
  readonly ledger: Ledger;
  readonly book: LedgerBook;
  /** Null until it is worked out. */
  readonly made: ImportPlan | null;
  /** The months that neither the workbook nor the import has. */
  readonly skipped: readonly number[];
  readonly periods: readonly number[];
  readonly onPeriods: (periods: readonly number[]) => void;
}

/** The periods of the export: which are replaced, and what each comes to before and after. */
export function PeriodChoice({ ledger, book, made, skipped, periods, onPeriods }: PeriodChoiceProps): ReactNode {
  const styles = useStyles();
  const leftOut = saySkipped(skipped);
  return (
    <>
      {(made?.suspicions ?? []).map((suspicion) => (
        <Notice key={suspicion} tone="warning">
          {suspicion}.
        </Notice>
      ))}
      {leftOut === null ? null : <Notice tone="warning">{leftOut}</Notice>}
      <ul className={styles.list}>
        {ledger.after.byPeriod.map(({ period, rows }) => {
          const isClosed = book.closed.includes(period);
          return (
            <li key={period} className={styles.item}>
              <div className={styles.top}>
                <TickBox
                  label={`Period ${period}`}
                  checked={periods.includes(period)}
                  disabled={isClosed}
                  onChange={(_, { checked }) => {
                    const others = periods.filter((one) => one !== period);
                    onPeriods(checked === true ? [...others, period] : others);
                  }}
                />
                <span className={styles.rows}>{count(rows, 'row')}</span>
              </div>
              {isClosed ? (
                <p className={styles.note}>Closed: it stays as it is. Reopen it first to import it.</p>
              ) : null}
              <Effect made={made?.periods.find((one) => one.period === period)} unit={book.unit} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface EffectProps {
  readonly made: PeriodImport | undefined;
  readonly unit: MoneyUnit;
}

function Effect({ made, unit }: EffectProps): ReactNode {
  const styles = useStyles();
  if (made === undefined) return null;
  const { before, after, change } = made;
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.term}>Before</dt>
        <dd className={styles.fact}>{formatMoney(before, unit)}</dd>
        <dt className={styles.term}>After</dt>
        <dd className={`${styles.fact} ${styles.after}`}>{formatMoney(after, unit)}</dd>
        <dt className={styles.term}>Change</dt>
        <dd className={styles.fact}>{formatMoney(change, unit)}</dd>
      </dl>
      <CodeChanges made={made} />
    </>
  );
}

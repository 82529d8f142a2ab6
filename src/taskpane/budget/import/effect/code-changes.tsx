import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CodeChange, PeriodImport } from '../../../../finance/ledger/import/import-plan';
import { formatNumber } from '../../../../finance/money';
import { exactFigure, noFigure } from '../../../format/figures';
import { focusRing } from '../../../parts/focus-ring';
import { GrowingList } from '../../../parts/growing-list';

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { ...focusRing, cursor: 'pointer', paddingBlock: '4px', color: tokens.colorNeutralForeground2 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    paddingBlock: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

const step = 50;

/** The codes of a period that come, change and go; listed when a person opens them, since there may be thousands. */
export function CodeChanges({ made }: { readonly made: PeriodImport }): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { added, changed, gone, same } = made;
  const all = [...added, ...changed, ...gone];
  const parts = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [gone.length, 'gone'],
    [same, 'the same'],
  ] as const;
  const said = parts.flatMap(([number, word]) => (number === 0 ? [] : `${formatNumber(number)} ${word}`));
  const words = `Codes: ${said.join(', ')}`;
  if (all.length === 0) return <p className={styles.details}>{words}</p>;
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{words}</summary>
      {isOpen ? (
        <GrowingList
          items={all}
          step={step}
          row={(change) => (
            <li key={change.code} className={styles.item}>
              <span>{change.code}</span>
              <span>{says(change)}</span>
            </li>
          )}
        />
      ) : null}
    </details>
  );
}

const figure = (amount: number | null): string => (amount === null ? noFigure : exactFigure(amount));

const says = ({ before, after }: CodeChange): string => `${figure(before)} → ${figure(after)}`;

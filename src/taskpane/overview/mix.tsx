import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { AssessedTable, MixRow } from '../../workbook';
import { Section } from '../parts/section';
import type { LineChoice } from '../state/pane-state';
import { MixBar } from './mix-bar';
import { MixTable } from './mix-table';
import { type MixMeasure, mixParts } from './status-mix';

const useStyles = makeStyles({
  note: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface MixProps {
  readonly heading: string;
  readonly table: AssessedTable;
  readonly rows: readonly MixRow[];
  readonly measure: MixMeasure;
  readonly unit: MoneyUnit;
  /** What has to be known to read the counts; null for nothing. */
  readonly note?: string | null;
  /** The choice of the measure, at the first mix of the page. */
  readonly aside?: ReactNode;
  readonly onOpen: (choice: LineChoice) => void;
}

/** How the lines of one table stand: a bar and the table that says it in words. */
export function Mix({ heading, table, rows, measure, unit, note = null, aside, onOpen }: MixProps): ReactNode {
  const styles = useStyles();
  const parts = mixParts(rows, measure);
  return (
    <Section heading={heading} aside={aside}>
      <MixBar parts={parts} />
      <MixTable
        caption={`${heading}, share by ${measure}`}
        parts={parts}
        measure={measure}
        unit={unit}
        onOpen={(status) => {
          onOpen({ table, status });
        }}
      />
      {note === null ? null : <p className={styles.note}>{note}</p>}
    </Section>
  );
}

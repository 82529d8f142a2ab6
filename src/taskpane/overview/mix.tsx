import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../finance/money';
import type { AssessedTable, MixRow } from '../../workbook';
import { Section } from '../parts/section';
import type { LineChoice } from '../state/pane-state';
import { MixBar } from './mix-bar';
import { MixTable } from './mix-table';
import { type MixMeasure, mixParts } from './status-mix';

interface MixProps {
  readonly heading: string;
  readonly table: AssessedTable;
  readonly rows: readonly MixRow[];
  readonly measure: MixMeasure;
  readonly unit: MoneyUnit;
  /** The choice of the measure, at the first mix of the page. */
  readonly aside?: ReactNode;
  readonly onOpen: (choice: LineChoice) => void;
}

/** How the lines of one table stand: a bar and the table that says it in words. */
export function Mix({ heading, table, rows, measure, unit, aside, onOpen }: MixProps): ReactNode {
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
    </Section>
  );
}

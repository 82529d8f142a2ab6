import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { LastRun, Tracker } from '../../workbook';
import { type AnyLine, linesNeedingAttention } from '../lines/line-list';
import { LineRows } from '../lines/line-rows';
import { Choice } from '../parts/choice';
import { Section } from '../parts/section';
import type { LineChoice } from '../state/pane-state';
import { LastRefresh } from './last-refresh';
import { Mix } from './mix';
import { SavingsThisYear } from './savings-this-year';
import { type MixMeasure, mixOf } from './status-mix';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px' },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** As many as a reader takes in at a glance. */
const mostNeedingAttention = 5;

interface OverviewProps {
  readonly tracker: Tracker;
  /** The refresh that can be undone, or null. */
  readonly undoable: LastRun | null;
  readonly onOpenLines: (choice: LineChoice) => void;
  readonly onOpenLine: (line: AnyLine) => void;
  readonly onUndo: () => void;
}

/** The first page: the year's savings, how they stand, and what needs attention. */
export function Overview({ tracker, undoable, onOpenLines, onOpenLine, onUndo }: OverviewProps): ReactNode {
  const styles = useStyles();
  const [measure, setMeasure] = useState<MixMeasure>('lines');
  const { unit } = tracker.settings;
  const budgetMix = useMemo(() => mixOf(tracker.budget), [tracker]);
  const attention = useMemo(() => linesNeedingAttention(tracker, mostNeedingAttention), [tracker]);
  const choice = (
    <Choice
      label="Shares by"
      options={[
        { value: 'lines', label: 'Lines' },
        { value: 'money', label: unit },
      ]}
      value={measure}
      onChoose={setMeasure}
    />
  );
  return (
    <div className={styles.page}>
      {tracker.savings.length === 0 ? null : (
        <>
          <SavingsThisYear tracker={tracker} />
          <Mix
            heading="Savings by status"
            table="Savings"
            rows={tracker.mix}
            measure={measure}
            unit={unit}
            aside={choice}
            onOpen={onOpenLines}
          />
        </>
      )}
      {attention.length === 0 ? null : (
        <Section heading="Needs attention" aside={<span className={styles.unit}>{unit}</span>}>
          <LineRows lines={attention} onOpen={onOpenLine} />
        </Section>
      )}
      {tracker.budget.length === 0 ? null : (
        <Mix
          heading="Budgets by status"
          table="Budget"
          rows={budgetMix}
          measure={measure}
          unit={unit}
          aside={tracker.savings.length === 0 ? choice : undefined}
          onOpen={onOpenLines}
        />
      )}
      {undoable === null ? null : <LastRefresh run={undoable} onUndo={onUndo} />}
    </div>
  );
}

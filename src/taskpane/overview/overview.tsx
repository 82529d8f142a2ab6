import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { type ReactNode, useMemo, useState } from 'react';
import { formatFinancialYear } from '../../finance/financial-year';
import { type CellPlace, type LastRun, missingYear, type Tracker, unsaidSetting } from '../../workbook';
import { count } from '../format/figures';
import { type AnyLine, linesNeedingAttention } from '../lines/line-list';
import { LineRows } from '../lines/line-rows';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import type { LineChoice } from '../state/pane-state';
import { firstEmptyRow } from './first-empty-row';
import { HeadingsNotice } from './headings-notice';
import { LastRefresh } from './last-refresh';
import { Mix } from './mix';
import { SavingsThisYear } from './savings-this-year';
import { type MixMeasure, mixOf } from './status-mix';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px' },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
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
  readonly onGoTo: (place: CellPlace) => void;
  readonly onUndo: () => void;
  /** Asks what the headings of the table at a place mean. */
  readonly onMap: (place: CellPlace) => void;
}

/** The first page: the year's savings, how they stand, and what needs attention. */
export function Overview({
  tracker,
  undoable,
  onOpenLines,
  onOpenLine,
  onGoTo,
  onUndo,
  onMap,
}: OverviewProps): ReactNode {
  const styles = useStyles();
  const [measure, setMeasure] = useState<MixMeasure>('lines');
  const { unit } = tracker.settings;
  const budgetMix = useMemo(() => mixOf(tracker.budget), [tracker]);
  const unsaid = useMemo(() => unsaidSetting(tracker), [tracker]);
  const missing = useMemo(() => missingYear(tracker), [tracker]);
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
      {unsaid === null ? null : (
        <Notice tone="warning" title="A setting is missing">
          {unsaid}
        </Notice>
      )}
      {missing === null ? null : (
        <Notice tone="warning" title={`No savings column for ${formatFinancialYear(tracker.settings.year)}`}>
          {missing}
        </Notice>
      )}
      <HeadingsNotice tracker={tracker} onMap={onMap} />
      {tracker.savings.length === 0 ? (
        <NoSavings tracker={tracker} onGoTo={onGoTo} />
      ) : (
        <>
          <SavingsThisYear tracker={tracker} />
          <Mix
            heading="Savings by status"
            table="Savings"
            rows={tracker.mix}
            measure={measure}
            unit={unit}
            note={countingNote(tracker)}
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
          note={incomeNote(tracker)}
          aside={tracker.savings.length === 0 ? choice : undefined}
          onOpen={onOpenLines}
        />
      )}
      {undoable === null ? null : <LastRefresh run={undoable} onUndo={onUndo} />}
    </div>
  );
}

/** Where there are fewer lines than rows, why. */
function countingNote({ savings, mix }: Tracker): string | null {
  const counted = mix.reduce((sum, { lines }) => sum + lines, 0);
  if (counted === savings.length) return null;
  return `${count(savings.length, 'row')}: a line that is split between projects counts once, a stopped one is not counted.`;
}

/** What a tracker says that has no line yet, as set-up leaves it; nothing where it has no savings table at all. */
function NoSavings({ tracker, onGoTo }: Pick<OverviewProps, 'tracker' | 'onGoTo'>): ReactNode {
  const styles = useStyles();
  const place = firstEmptyRow(tracker.layouts);
  if (place === null) return null;
  return (
    <div className={styles.none}>
      <Empty icon={<TableRegular fontSize={40} />} title="No savings lines yet">
        Type the first into the {place.sheet} sheet, from its first empty row.
      </Empty>
      <Button
        appearance="primary"
        onClick={() => {
          onGoTo(place);
        }}
      >
        Go to the savings table
      </Button>
    </div>
  );
}

/** Weighed by their size, income and spending do not come to the net budget. */
const incomeNote = ({ budget }: Tracker): string | null =>
  budget.some(({ line }) => line.kind === 'Income')
    ? 'Budgets of spending and of income by their size; not the net budget.'
    : null;

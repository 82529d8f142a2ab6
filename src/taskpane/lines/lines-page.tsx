import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { Tracker } from '../../workbook';
import { count } from '../format/figures';
import { BackHeading } from '../parts/back-heading';
import { StatusBadge } from '../parts/status-badge';
import type { LineChoice } from '../state/pane-state';
import { type AnyLine, chosenLines, countChosen } from './line-list';
import { LineRows } from './line-rows';

const useStyles = makeStyles({
  under: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface LinesPageProps {
  readonly tracker: Tracker;
  readonly choice: LineChoice;
  readonly onOpen: (line: AnyLine) => void;
  readonly onBack: () => void;
}

/** The lines of one status, the largest sum first. */
export function LinesPage({ tracker, choice, onOpen, onBack }: LinesPageProps): ReactNode {
  const styles = useStyles();
  const lines = useMemo(() => chosenLines(tracker, choice), [tracker, choice]);
  const counted = countChosen(tracker, choice);
  return (
    <>
      <BackHeading back="Back to the overview" onBack={onBack}>
        {choice.table === 'Savings' ? 'Savings' : 'Budgets'}
      </BackHeading>
      <div className={styles.under}>
        <StatusBadge status={choice.status} />
        {count(counted.lines, 'line')}
        {counted.rows === counted.lines ? '' : ` in ${count(counted.rows, 'row')}`}, largest first, in{' '}
        {tracker.settings.unit}
      </div>
      <LineRows lines={lines} onOpen={onOpen} />
    </>
  );
}

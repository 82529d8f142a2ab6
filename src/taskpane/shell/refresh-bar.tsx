import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactNode } from 'react';
import type { RefreshPlan } from '../../workbook';
import { count } from '../format/figures';
import { isNothingToDo } from '../refresh/plan-words';

const useStyles = makeStyles({
  button: { flexShrink: 0 },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface RefreshBarProps {
  readonly plan: RefreshPlan;
  readonly onRefresh: () => void;
}

/** The pane's first action, with how far the sheet is from what the rules say now. */
export function RefreshBar({ plan, onRefresh }: RefreshBarProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Button className={styles.button} appearance="primary" icon={<ArrowSync20Regular />} onClick={onRefresh}>
        Refresh RAG
      </Button>
      <span className={styles.state}>{stateOf(plan)}</span>
    </>
  );
}

function stateOf(plan: RefreshPlan): string {
  if (isNothingToDo(plan)) return 'The sheet is up to date';
  const moves = plan.statusChanges.length;
  if (moves === 0) return `${count(plan.changes.length, 'reason')} to reword`;
  return `${count(moves, 'status', 'statuses')} to update`;
}

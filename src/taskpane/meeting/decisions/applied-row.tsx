import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatMediumDate } from '../../../finance/calendar-date';
import type { MoneyUnit } from '../../../finance/money';
import { type RecordedDecision, sayDecision } from '../../../workbook';
import { useDecisionStyles } from './decision-styles';

interface AppliedRowProps {
  readonly decision: RecordedDecision;
  readonly unit: MoneyUnit;
  readonly onUndo: () => void;
}

/** A decision that has been applied to its line. */
export function AppliedRow({ decision, unit, onUndo }: AppliedRowProps): ReactNode {
  const styles = useDecisionStyles();
  const { ref, meeting, appliedOn } = decision;
  const when = appliedOn === null ? null : `applied ${formatMediumDate(appliedOn)}`;
  const under = [meeting, when].filter((part) => part !== null).join(', ');
  return (
    <li className={styles.item}>
      <div className={styles.split}>
        <span>
          <span className={styles.title}>
            {ref} {sayDecision(decision, unit)}
          </span>
          {under === '' ? null : <span className={styles.under}>{under}</span>}
        </span>
        <Button
          className={styles.shrink}
          size="small"
          aria-label={`Undo ${decision.decision}, ${ref}`}
          onClick={onUndo}
        >
          Undo
        </Button>
      </div>
    </li>
  );
}

import { Button, Checkbox } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import type { MoneyUnit } from '../../../finance/money';
import {
  type PlannedDecision,
  type RecordedDecision,
  type RefusedDecision,
  sayChange,
  sayDecision,
} from '../../../workbook';
import { useDecisionStyles } from './decision-styles';

interface OpenRowProps {
  readonly decision: RecordedDecision;
  /** What it would do; null where it is held back or cannot be applied. */
  readonly planned: PlannedDecision | null;
  /** Why it cannot be applied; null where it can. */
  readonly refused: RefusedDecision | null;
  readonly isPicked: boolean;
  readonly unit: MoneyUnit;
  readonly onPick: (isPicked: boolean) => void;
  readonly onAddYear: (year: FinancialYear) => void;
}

/** A decision that has not been applied: what it would change in its line, or why it cannot. */
export function OpenRow(props: OpenRowProps): ReactNode {
  const { decision, planned, isPicked, unit, onPick } = props;
  const styles = useDecisionStyles();
  const changes = planned?.changes ?? [];
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.box}
        checked={isPicked}
        label={`${decision.ref} ${sayDecision(decision, unit)}`}
        onChange={(_, { checked }) => {
          onPick(checked === true);
        }}
      />
      <div className={styles.body}>
        {decision.meeting === null ? null : <span className={styles.under}>{decision.meeting}</span>}
        {changes
          .map((change) => sayChange(change, unit))
          .map(({ what, before, after }) => (
            <span key={what}>
              {what}: {before}, then {after}
            </span>
          ))}
        <Refusal {...props} />
      </div>
    </li>
  );
}

function Refusal({ refused, onAddYear }: OpenRowProps): ReactNode {
  const styles = useDecisionStyles();
  if (refused === null) return null;
  const { missingColumn } = refused;
  return (
    <>
      <span className={styles.refused}>
        <span className={styles.mark}>
          <ErrorCircle16Filled aria-label="Cannot be applied" />
        </span>
        <span>{refused.message}</span>
      </span>
      {missingColumn === null ? null : (
        <Button
          size="small"
          onClick={() => {
            onAddYear(missingColumn);
          }}
        >
          Add {formatFinancialYear(missingColumn)} Target
        </Button>
      )}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import { type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import type { MoneyUnit } from '../../../finance/money';
import { sayChange, sayDecision } from '../../../workbook';
import { useDecisionStyles } from './decision-styles';
import type { OpenStanding } from './open-standing';
import { TickBox } from '../../parts/tick-box';

interface OpenRowProps extends OpenStanding {
  readonly unit: MoneyUnit;
  readonly onPick: (isPicked: boolean) => void;
  readonly onAddYear: (year: FinancialYear) => void;
}

/** A decision that has not been applied: what it would change in its line, or why it cannot. */
export function OpenRow(props: OpenRowProps): ReactNode {
  const { decision, planned, refused, isTicked, unit, onPick } = props;
  const styles = useDecisionStyles();
  const changes = planned?.changes ?? [];
  return (
    <li className={styles.item}>
      <TickBox
        className={styles.box}
        checked={isTicked}
        disabled={refused !== null}
        label={`${decision.ref} ${sayDecision(decision, unit, refused !== null)}`}
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
          <ErrorCircle16Filled aria-hidden="true" />
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

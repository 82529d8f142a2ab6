import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { formatMoney } from '../../../../finance/money';
import { type ControlCheck, sayExplanation } from '../../../../workbook';
import { wrongIn } from '../../../fields/wrong-in';
import { Notice } from '../../../parts/notice';
import { PlainList } from '../../../parts/plain-list';
import type { Controls } from './use-controls';

const useStyles = makeStyles({ parts: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface ControlPartProps {
  readonly ledger: Ledger;
  /** As typed. */
  readonly control: string;
  readonly controls: Controls;
  readonly onControl: (typed: string) => void;
}

/** Asks for the ledger's control total, and says whether the export agrees with it and with its own last row. */
export function ControlPart({ ledger, control, controls, onControl }: ControlPartProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <Field
        label="Control total (optional)"
        hint={`The export comes to ${formatMoney(ledger.after.net, ledger.unit)}.`}
        data-field="control"
        {...wrongIn(controls.wrong)}
      >
        <Input
          value={control}
          inputMode="decimal"
          onChange={(_, { value }) => {
            onControl(value);
          }}
        />
      </Field>
      <div role="status" className={styles.parts}>
        {controls.checks.map((check) => (
          <Verdict key={check.by} check={check} ledger={ledger} />
        ))}
      </div>
    </div>
  );
}

function Verdict({ check, ledger }: { readonly check: ControlCheck; readonly ledger: Ledger }): ReactNode {
  const { by, stated, agrees, difference, row, explanations } = check;
  const what = by === 'a person' ? 'The control total' : `The total in row ${row ?? ''}`;
  const sum = formatMoney(stated, ledger.unit);
  if (agrees) return <Notice tone="good" title={`${what}, ${sum}, agrees`} />;
  const distance = `${formatMoney(Math.abs(difference), ledger.unit)} ${difference > 0 ? 'above' : 'below'}`;
  const lines = explanations.map((explanation) => sayExplanation(explanation, ledger.unit));
  return (
    <Notice tone="warning" title={`${what}, ${sum}, does not agree`}>
      <span>The ledger is {distance} it.</span>
      <PlainList lines={lines.length === 0 ? ['No single code or row explains the difference.'] : lines} />
    </Notice>
  );
}

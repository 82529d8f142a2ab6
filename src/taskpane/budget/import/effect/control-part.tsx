import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { formatMoney } from '../../../../finance/money';
import { sayControls } from '../../../../workbook';
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

/** Asks for the ledger's control total, and says whether the export agrees with it and with its own totals. */
export function ControlPart({ ledger, control, controls, onControl }: ControlPartProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <Field
        label="Control total (optional)"
        hint={`Held against what is taken: ${formatMoney(ledger.after.net, ledger.unit)}.`}
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
        {sayControls(ledger, controls.checks).map(({ tone, title, lines }) => (
          <Notice key={title} tone={tone} title={title}>
            {lines.length === 0 ? null : <PlainList lines={lines} />}
          </Notice>
        ))}
      </div>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { departmentalCopies } from '../../../workbook';
import { count } from '../../format/figures';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { sendOut } from './send-out-operation';
import { TickBox } from '../../parts/tick-box';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  lines: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Asks which departments get a workbook of their lines. */
export function SendOutForm({ workbook, reading, onBegin, onClose }: FormProps): ReactNode {
  const styles = useStyles();
  const planned = useMemo(
    () =>
      reading === null ? null : departmentalCopies(reading, { sent: workbook.today(), workbook: null, masterId: null }),
    [reading, workbook],
  );
  const [left, setLeft] = useState<readonly string[]>([]);
  const copies = planned?.ok === true ? planned.value.copies : [];
  const chosen = copies.map(({ department }) => department).filter((name) => !left.includes(name));
  const action = (
    <Button
      appearance="primary"
      disabledFocusable={chosen.length === 0}
      onClick={() => {
        onBegin(sendOut(workbook, chosen));
      }}
    >
      Show the files
    </Button>
  );
  return (
    <FormShell
      heading="Send out"
      lead="One workbook for each department, with its own lines only. It can write what is its to write; the rest is locked."
      action={action}
      onClose={onClose}
    >
      {planned?.ok === false ? (
        <Notice tone="warning" title="Nothing can be sent out yet">
          {planned.error.message}
        </Notice>
      ) : null}
      {copies.length === 0 ? null : (
        <Section heading="Departments">
          <ul className={styles.list}>
            {copies.map(({ department, lines }) => (
              <li key={department} className={styles.row}>
                <TickBox
                  label={department}
                  checked={!left.includes(department)}
                  onChange={(_, { checked }) => {
                    const others = left.filter((name) => name !== department);
                    setLeft(checked === true ? others : [...others, department]);
                  }}
                />
                <span className={styles.lines}>{count(lines, 'line')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </FormShell>
  );
}

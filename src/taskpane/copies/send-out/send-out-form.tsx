import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { departmentalCopies } from '../../../workbook';
import { count } from '../../format/figures';
import type { FormProps } from '../../forms/form';
import { BackHeading } from '../../parts/back-heading';
import { Notice } from '../../parts/notice';
import { PageFrame } from '../../parts/page-frame';
import { Section } from '../../parts/section';
import { useTaskStyles } from '../../parts/task-styles';
import { sendOut } from './send-out-operation';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  lines: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Asks which departments get a workbook of their lines. */
export function SendOutForm({ workbook, reading, onBegin, onClose }: FormProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const planned = useMemo(
    () => (reading === null ? null : departmentalCopies(reading, { sent: workbook.today(), masterId: null })),
    [reading, workbook],
  );
  const [left, setLeft] = useState<readonly string[]>([]);
  const copies = planned?.ok === true ? planned.value.copies : [];
  const chosen = copies.map(({ department }) => department).filter((name) => !left.includes(name));
  const actions = (
    <>
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        onClick={() => {
          onBegin(sendOut(workbook, chosen));
        }}
      >
        Show the files
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </>
  );
  return (
    <PageFrame actions={actions}>
      <div className={styles.page}>
        <div>
          <BackHeading back="Back" onBack={onClose}>
            Send out
          </BackHeading>
          <p className={styles.lead}>
            One workbook for each department, with its own lines only. It can write what is its to write; the rest is
            locked.
          </p>
        </div>
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
                  <Checkbox
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
      </div>
    </PageFrame>
  );
}

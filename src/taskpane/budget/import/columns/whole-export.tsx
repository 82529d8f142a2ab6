import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { creditSigns } from '../../../../finance/ledger/ledger-mapping';
import { moneyUnits } from '../../../../finance/money';
import { Section } from '../../../parts/section';
import { type LedgerDraft, withMapping } from '../ledger-draft';
import { CodeField } from './code-field';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '12px' } });

interface WholeExportProps {
  readonly draft: LedgerDraft;
  /** Whether it is asked already which sign credits have. */
  readonly isAskedOfCredits: boolean;
  readonly onDraft: (draft: LedgerDraft) => void;
}

/** What a person may say of the export as a whole. */
export function WholeExport({ draft, isAskedOfCredits, onDraft }: WholeExportProps): ReactNode {
  const styles = useStyles();
  const { mapping, book } = draft;
  const marksCredits = mapping.columns.some(({ means }) => means === 'credit' || means === 'direction');
  return (
    <Section heading="The whole export">
      <div className={styles.fields}>
        <CodeField draft={draft} onDraft={onDraft} />
        <Field label="Its sums are in" hint={mapping.unit === book.unit ? '' : `They are converted into ${book.unit}.`}>
          <Select
            value={mapping.unit}
            onChange={(_, { value }) => {
              onDraft(withMapping(draft, { unit: moneyUnits.find((unit) => unit === value) ?? mapping.unit }));
            }}
          >
            {moneyUnits.map((unit) => (
              <option key={unit}>{unit}</option>
            ))}
          </Select>
        </Field>
        <Field label="Spending is written as">
          <Select
            value={mapping.spending}
            onChange={(_, { value }) => {
              onDraft(withMapping(draft, { spending: value === 'negative' ? 'negative' : 'positive' }));
            }}
          >
            <option value="positive">positive sums</option>
            <option value="negative">negative sums</option>
          </Select>
        </Field>
        {marksCredits && !isAskedOfCredits ? (
          <Field label="Credits are written as">
            <Select
              value={mapping.credits ?? ''}
              onChange={(_, { value }) => {
                onDraft(withMapping(draft, { credits: creditSigns.find((sign) => sign === value) ?? null }));
              }}
            >
              <option value="">whichever all of them are</option>
              {creditSigns.map((sign) => (
                <option key={sign} value={sign}>
                  {sign} sums
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
      </div>
    </Section>
  );
}

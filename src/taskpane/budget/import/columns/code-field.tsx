import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sayCode } from '../../../../workbook';
import { wholePercent } from '../../../format/figures';
import { codeChoices, type LedgerDraft, withMapping } from '../ledger-draft';

interface CodeFieldProps {
  readonly draft: LedgerDraft;
  readonly onDraft: (draft: LedgerDraft) => void;
}

/** Of which columns the budget's codes are put together; not asked where one column alone could hold them. */
export function CodeField({ draft, onDraft }: CodeFieldProps): ReactNode {
  const choices = codeChoices(draft);
  if (choices.length < 2) return null;
  const { codesKnown } = draft.proposal;
  const hint =
    codesKnown === null ? '' : `As proposed, ${wholePercent(codesKnown)} of the first rows have a code of the budget.`;
  return (
    <Field label="The budget’s code is" hint={hint}>
      <Select
        value={sayCode(draft.mapping.code)}
        onChange={(_, { value }) => {
          const code = choices.find((choice) => sayCode(choice) === value);
          if (code !== undefined) onDraft(withMapping(draft, { code }));
        }}
      >
        {choices.map((choice) => (
          <option key={sayCode(choice)}>{sayCode(choice)}</option>
        ))}
      </Select>
    </Field>
  );
}

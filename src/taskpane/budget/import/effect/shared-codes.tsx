import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { codeShares, sharedOut } from '../../../../finance/ledger/codes/code-share';
import { formatMoney, type MoneyUnit } from '../../../../finance/money';
import { refKey } from '../../../../finance/reference';
import { addUp } from '../../../../finance/tidy';
import { type CodeShares, type SharedCode, sayShared, shareWords } from '../../../../workbook';
import { Section } from '../../../parts/section';

/** A list is otherwise as wide as the longest of its answers. */
const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface SharedCodesProps {
  readonly shared: readonly SharedCode[];
  readonly unit: MoneyUnit;
  /** What has been said here. */
  readonly said: CodeShares;
  readonly onSay: (said: CodeShares) => void;
}

/** Asks which line gets what of the codes that have one of spending and one of income; what is said is kept for the next import. */
export function SharedCodes({ shared, unit, said, onSay }: SharedCodesProps): ReactNode {
  const styles = useStyles();
  if (shared.length === 0) return null;
  return (
    <Section heading="Codes with spending and income" aside={shared.length}>
      <div className={styles.fields}>
        {shared.map((one) => (
          <Field
            key={one.code}
            className={styles.field}
            label={`${one.code}: which line gets what`}
            hint={sayShared(one, unit).join(' ')}
          >
            <Select
              value={one.share ?? ''}
              onChange={(_, { value }) => {
                const share = codeShares.find((known) => known === value);
                const others = [...said].filter(([key]) => key !== refKey(one.code));
                const own = share === undefined ? [] : [[refKey(one.code), { code: one.code, share }] as const];
                onSay(new Map([...others, ...own]));
              }}
            >
              {one.remembered === null ? <option value="">Leave both for now</option> : null}
              {codeShares.map((share) => (
                <option key={share} value={share}>
                  {`${shareWords[share]}: ${saysLines(one, share, unit)}`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Section>
  );
}

/** What the two lines would get, over all periods. */
function saysLines({ periods }: SharedCode, share: (typeof codeShares)[number], unit: MoneyUnit): string {
  const sum = (kind: 'Spend' | 'Income'): string =>
    formatMoney(addUp(periods.map((period) => sharedOut(share, period)[kind])), unit);
  return `${sum('Spend')} and ${sum('Income')}`;
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../../finance/money';
import { decimalsIn } from '../../../finance/tidy';
import { Section } from '../../parts/section';
import { monthOfPeriod } from './new-profile';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  month: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    width: '40px',
  },
  sum: { textAlign: 'end' },
  bar: { width: '40%', paddingInlineStart: '10px' },
  filled: {
    display: 'block',
    height: '8px',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ProfileSumsProps {
  /** P1 to P12. */
  readonly sums: readonly number[];
  /** What they add up to. */
  readonly budget: number;
  readonly unit: MoneyUnit;
}

/** The twelve sums of a profile with their total, as figures and as bars. */
export function ProfileSums({ sums, budget, unit }: ProfileSumsProps): ReactNode {
  const styles = useStyles();
  // Pennies stand below pennies.
  const decimals = decimalsIn([...sums, budget]) > 0 ? 2 : 0;
  const figure = (sum: number): string =>
    sum.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).replace('-', '−');
  const largest = Math.max(...sums.map(Math.abs));
  return (
    <Section heading={`Budget by month, ${unit}`}>
      <table className={styles.table}>
        <tbody>
          {sums.map((sum, index) => (
            <tr key={monthOfPeriod(index + 1)}>
              <th scope="row" className={styles.month}>
                {monthOfPeriod(index + 1)}
              </th>
              <td className={styles.sum}>{figure(sum)}</td>
              <td className={styles.bar} aria-hidden="true">
                <span
                  className={styles.filled}
                  style={{ width: `${largest === 0 ? 0 : (Math.abs(sum) / largest) * 100}%` }}
                />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.month, styles.total)}>
              Year
            </th>
            <td className={mergeClasses(styles.sum, styles.total)}>{figure(budget)}</td>
            <td className={styles.total} />
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

import type { ReactNode } from 'react';
import type { BudgetSums } from '../../../finance/month-end/budget-sums';
import type { MonthEnd } from '../../../finance/month-end/line-case';
import type { MonthEndDepartment } from '../../../workbook';
import { Facts } from '../../parts/facts';
import { Section } from '../../parts/section';
import { useBudgetStyles } from '../budget-parts';
import { honestyWords } from '../honesty-words';
import { savingsFacts, swampedSentence } from '../swamped-words';

interface DepartmentSectionsProps {
  readonly department: MonthEndDepartment;
  readonly sums: BudgetSums;
  readonly monthEnd: MonthEnd;
}

/** What is said of a department beside its figures: the savings inside its budget, and how honest its forecasts were. */
export function DepartmentSections({ department, sums, monthEnd }: DepartmentSectionsProps): ReactNode {
  const styles = useBudgetStyles();
  const { savings, honesty } = department;
  const { period, unit } = monthEnd;
  return (
    <>
      {savings === null ? null : (
        <Section heading="Savings inside the budget">
          <p className={styles.text}>{swampedSentence(savings, unit)}</p>
          <div className={styles.gap}>
            <Facts facts={savingsFacts(savings, unit)} />
          </div>
        </Section>
      )}
      <Section heading="How far forecasts can be trusted">
        <div className={styles.sentences}>
          {honesty.ok ? (
            honestyWords(honesty.value, { forecast: sums.net.forecast, period, unit }).map((sentence) => (
              <p key={sentence} className={styles.text}>
                {sentence}
              </p>
            ))
          ) : (
            <p className={styles.text}>{honesty.error.why}</p>
          )}
        </div>
      </Section>
    </>
  );
}

import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPercent } from '../../../finance/money';
import type { MonthEndLine } from '../../../workbook';
import { sayMoney } from '../../format/figures';
import type { LineFigure } from '../../line/line-figures';
import { LineFigures } from '../../line/line-figures-table';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { useBudgetStyles } from '../budget-parts';
import { sayVariance, varianceSentence } from '../variance-words';

interface ForecastSectionProps {
  readonly line: MonthEndLine;
  /** Leaves the line to the calculated forecast; null where no person has given one. */
  readonly onUseCalculated: (() => void) | null;
}

/** Where the line will end the year: what a person says beside what is calculated, and how. */
export function ForecastSection({ line, onUseCalculated }: ForecastSectionProps): ReactNode {
  const styles = useBudgetStyles();
  const { outturn } = line;
  const { unit, kind, budget, fullYear, calculated, problems } = outturn;
  const said = fullYear === null ? null : sayVariance(fullYear.amount, budget ?? 0, kind);
  return (
    <Section heading="Forecast" aside={<span className={styles.unit}>{unit}</span>}>
      {said === null ? null : (
        <p className={mergeClasses(styles.text, styles.aboveRule)}>{varianceSentence(said, unit)}</p>
      )}
      <LineFigures figures={forecastFigures(line)} />
      {problems.map((problem) => (
        <p key={problem} className={styles.small}>
          {problem}
        </p>
      ))}
      {calculated === null ? null : (
        <>
          <p className={styles.small}>
            Calculated by {calculated.method}: four years in five end between {sayMoney(calculated.low, unit)} and{' '}
            {sayMoney(calculated.high, unit)}.
          </p>
          {calculated.notes.length === 0 ? null : <PlainList lines={calculated.notes} />}
        </>
      )}
      {onUseCalculated === null || calculated === null ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={onUseCalculated}>
            Use the calculated forecast
          </Button>
        </div>
      )}
    </Section>
  );
}

function forecastFigures({ outturn }: MonthEndLine): readonly LineFigure[] {
  const { source, forecast, calculated, difference, budget } = outturn;
  const row = (label: string, amount: number | null): LineFigure => ({ label, amount, part: null });
  const calculation = row('Calculated', calculated?.forecast ?? null);
  if (source !== 'Person') return [row('Budget', budget), calculation];
  const share = difference === null || budget === null || budget === 0 ? null : Math.abs(difference / budget);
  const apart = share === null ? '' : ` (${formatPercent(share)} of budget)`;
  const way = difference !== null && difference < 0 ? 'Below' : 'Above';
  return [
    row('Budget', budget),
    calculation,
    ...(difference === null || difference === 0 ? [] : [row(`${way} calculated${apart}`, Math.abs(difference))]),
    row('A person’s forecast', forecast),
  ];
}

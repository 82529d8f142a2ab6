import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MoneyUnit } from '../../../finance/money';
import { count, sayMoney } from '../../format/figures';
import type { PeriodFigures } from './profile-figures';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  actual: {
    fill: 'var(--paneDelivered)',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  budget: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  base: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '9px', textAnchor: 'middle' },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

const [width, height, foot] = [288, 92, 14];
const slot = width / 12;
const barWidth = 14;

interface ProfileChartProps {
  readonly periods: readonly PeriodFigures[];
  readonly unit: MoneyUnit;
}

/** A line by period: a bar for what came, a stroke for what the profile gives. */
export function ProfileChart({ periods, unit }: ProfileChartProps): ReactNode {
  const styles = useStyles();
  const amounts = periods.flatMap(({ budget, actual }) => [budget ?? 0, actual ?? 0]);
  const top = Math.max(0, ...amounts);
  const bottom = Math.min(0, ...amounts);
  if (top === bottom) return null;
  const y = (amount: number) => ((top - amount) / (top - bottom)) * height;
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height + foot}`}
        role="img"
        aria-label={chartWords(periods, unit)}
      >
        {periods.map(({ period, budget, actual }) => {
          const x = (period - 1) * slot;
          return (
            <g key={period}>
              {actual === null ? null : (
                <rect
                  className={styles.actual}
                  x={x + (slot - barWidth) / 2}
                  y={Math.min(y(actual), y(0))}
                  width={barWidth}
                  height={Math.max(1, Math.abs(y(actual) - y(0)))}
                  rx={1.5}
                />
              )}
              {budget === null ? null : (
                <line className={styles.budget} x1={x + 2} x2={x + slot - 2} y1={y(budget)} y2={y(budget)} />
              )}
              <text className={styles.text} x={x + slot / 2} y={height + foot - 2}>
                {period}
              </text>
            </g>
          );
        })}
        <line className={styles.base} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      </svg>
      <div className={styles.key} aria-hidden="true">
        <span className={styles.entry}>
          <svg width="10" height="10">
            <rect className={styles.actual} width="10" height="10" rx="2" />
          </svg>
          Actual
        </span>
        <span className={styles.entry}>
          <svg width="14" height="10">
            <line className={styles.budget} x1="0" x2="14" y1="5" y2="5" />
          </svg>
          Profiled budget
        </span>
      </div>
    </>
  );
}

/** What the chart shows, for those who do not see it. */
function chartWords(periods: readonly PeriodFigures[], unit: MoneyUnit): string {
  const told = periods.filter(({ actual }) => actual !== null);
  const each = told.map(
    ({ period, actual, budget }) =>
      `period ${period} ${sayMoney(actual ?? 0, unit)}${budget === null ? '' : ` against ${sayMoney(budget, unit)}`}`,
  );
  return `Actuals of ${count(told.length, 'period')} against the profiled budget: ${each.join(', ')}.`;
}

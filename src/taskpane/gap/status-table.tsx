import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatSetPercent } from '../../finance/money';
import type { GapReport } from '../../workbook';
import { count, roundFigure } from '../format/figures';
import { StatusShape } from '../parts/status-shape';
import { YearHead } from './year-head';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px' },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  name: { textAlign: 'start', paddingTop: '8px', fontWeight: tokens.fontWeightRegular },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  last: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap', paddingInlineStart: '6px' },
});

/** New savings by status and year, and what is still to be found with so much of the Red ones as a person chooses. */
export function StatusTable({ report }: { readonly report: GapReport }): ReactNode {
  const styles = useStyles();
  const [share, setShare] = useState(1);
  const { savings, countingRed, unit, years } = report;
  const counted = countingRed.find((one) => one.share === share);
  const figures = (amounts: readonly (number | null)[], style?: string) => (
    <tr>
      {amounts.map((amount, place) => (
        <td key={years[place]} className={mergeClasses(styles.figure, style)}>
          {amount === null ? 'not known' : roundFigure(amount, unit)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.parts}>
      {countingRed.length === 0 ? null : (
        <Field label="Count on Red savings">
          <Select
            value={share}
            onChange={(_, { value }) => {
              setShare(Number(value));
            }}
          >
            {countingRed.map((one) => (
              <option key={one.share} value={one.share}>
                {one.share === 1 ? 'In full' : one.share === 0 ? 'Not at all' : formatSetPercent(one.share)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="New savings by status and year">
        <table className={styles.table}>
          <YearHead years={years} />
          {savings.map(({ status, lines, byYear }) => (
            <tbody key={status ?? ''}>
              <tr>
                <th className={styles.name} scope="rowgroup" colSpan={years.length}>
                  <span className={styles.mark}>
                    {status === null ? null : <StatusShape status={status} />}
                    {status ?? 'No status'}, {count(lines, 'line')}
                  </span>
                </th>
              </tr>
              {figures(byYear)}
            </tbody>
          ))}
          {counted === undefined ? null : (
            <tbody>
              <tr>
                <th
                  className={mergeClasses(styles.name, styles.strong, styles.last)}
                  scope="rowgroup"
                  colSpan={years.length}
                >
                  Still to be found
                </th>
              </tr>
              {figures(counted.remaining, styles.strong)}
            </tbody>
          )}
        </table>
      </div>
    </div>
  );
}

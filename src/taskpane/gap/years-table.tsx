import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GapReport, GapReportYear } from '../../workbook';
import { roundFigure } from '../format/figures';
import { ragToken } from '../theme/pane-theme';
import { yearDoubts } from './year-doubts';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { ...small, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'end' },
  first: { textAlign: 'start' },
  year: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, paddingTop: '8px', whiteSpace: 'nowrap' },
  figure: { textAlign: 'end', paddingTop: '8px', paddingInlineStart: '8px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'flex', gap: '2px', height: '8px', marginTop: '2px' },
  part: { forcedColorAdjust: 'none', minWidth: '2px', borderRadius: '2px' },
  saved: { backgroundColor: tokens.colorNeutralForeground3 },
  doubt: { ...small, overflowWrap: 'anywhere', color: 'var(--ragAmberText)' },
  note: { ...small, margin: '8px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The gap after reserves and what is still to be found, a row and a bar for each year. */
export function YearsTable({ report }: { readonly report: GapReport }): ReactNode {
  const styles = useStyles();
  const { gap, unit } = report;
  const most = Math.max(0, ...gap.flatMap(({ afterReserves, remaining }) => [afterReserves ?? 0, remaining ?? 0]));
  const lacks = [...new Set(gap.flatMap((year) => year.lacks))];
  const figure = (amount: number | null): string => (amount === null ? 'not known' : roundFigure(amount, unit));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.first)} scope="col">
              Year
            </th>
            <th className={styles.head} scope="col">
              After reserves
            </th>
            <th className={styles.head} scope="col">
              Still to be found
            </th>
          </tr>
        </thead>
        {gap.map((year) => (
          <tbody key={year.year}>
            <tr>
              <th className={styles.year} scope="row">
                {year.year}
              </th>
              <td className={styles.figure}>{figure(year.afterReserves)}</td>
              <td className={mergeClasses(styles.figure, styles.strong)}>{figure(year.remaining)}</td>
            </tr>
            {yearDoubts(report, year.year).map((doubt) => (
              <tr key={doubt}>
                <td className={styles.doubt} colSpan={3}>
                  {doubt}
                </td>
              </tr>
            ))}
            <tr aria-hidden="true">
              <td colSpan={3}>
                <YearBar year={year} most={most} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <p className={styles.note}>
        {lacks.length === 0
          ? 'Grey is what savings close; amber is still to be found. Positive is short of money.'
          : `Not known where it needs ${lacks.join(', ')}, which cannot be read or has no column.`}
      </p>
    </>
  );
}

/** What savings close of a year's gap, and what is left of it; silent beside the figures. */
function YearBar({ year, most }: { readonly year: GapReportYear; readonly most: number }): ReactNode {
  const styles = useStyles();
  const { afterReserves, remaining } = year;
  if (afterReserves === null || remaining === null || most === 0) return <div className={styles.bar} />;
  const left = Math.max(0, remaining);
  const saved = Math.max(0, afterReserves - left);
  const width = (sum: number): string => `${(sum / most) * 100}%`;
  return (
    <div className={styles.bar}>
      {saved > 0 ? <div className={mergeClasses(styles.part, styles.saved)} style={{ width: width(saved) }} /> : null}
      {left > 0 ? (
        <div className={styles.part} style={{ width: width(left), backgroundColor: ragToken('Amber', 'Fill') }} />
      ) : null}
    </div>
  );
}

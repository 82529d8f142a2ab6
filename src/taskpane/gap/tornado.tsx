import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GapReport } from '../../workbook';
import { roundFigure } from '../format/figures';
import { ragToken } from '../theme/pane-theme';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { paddingBlock: '4px' },
  words: { display: 'flex', gap: '12px', justifyContent: 'space-between', overflowWrap: 'anywhere' },
  sum: { flex: 'none', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: { display: 'grid', gridTemplateColumns: '1fr 1fr', height: '8px', marginTop: '2px' },
  one: { gridTemplateColumns: '1fr' },
  bar: { height: '8px', borderRadius: '2px', minWidth: '2px', forcedColorAdjust: 'none' },
  left: { justifySelf: 'end', gridColumn: 1 },
  note: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** More bars than these cannot be told apart in a pane; the report has them. */
const mostBars = 12;

/** What each scenario adds to what is still to be found over all years, the largest first; to the left where it takes away. */
export function Tornado({ report }: { readonly report: GapReport }): ReactNode {
  const styles = useStyles();
  const { unit } = report;
  const known = report.scenarios.flatMap(({ scenario, total }) => (total === null ? [] : [{ scenario, total }]));
  const shown = known.slice(0, mostBars);
  const most = Math.max(0, ...shown.map(({ total }) => Math.abs(total)));
  const goesBothWays = shown.some(({ total }) => total < 0);
  return (
    <div>
      <p className={styles.note}>Change of what is still to be found over all years, {unit}. Positive is worse.</p>
      <ul className={styles.list}>
        {shown.map(({ scenario, total }) => (
          <li key={scenario} className={styles.row}>
            <span className={styles.words}>
              <span>{scenario}</span>
              <span className={styles.sum}>{`${total > 0 ? '+' : ''}${roundFigure(total, unit)}`}</span>
            </span>
            <div className={mergeClasses(styles.track, !goesBothWays && styles.one)} aria-hidden="true">
              <div
                className={mergeClasses(styles.bar, total < 0 && styles.left)}
                style={{
                  width: most === 0 ? 0 : `${(Math.abs(total) / most) * 100}%`,
                  backgroundColor: ragToken(total < 0 ? 'Green' : 'Red', 'Fill'),
                  ...(goesBothWays && total >= 0 ? { gridColumn: 2 } : {}),
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      {known.length > shown.length ? (
        <p className={styles.note}>{`${known.length - shown.length} more change less: they stand in the report.`}</p>
      ) : null}
    </div>
  );
}

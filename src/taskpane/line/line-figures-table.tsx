import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { exactFigure, noFigure } from '../format/figures';
import { DeliverySwatch } from '../parts/delivery-bar';
import { visuallyHidden } from '../parts/visually-hidden';
import type { LineFigure } from './line-figures';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase300,
  },
  hidden: visuallyHidden,
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  name: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  label: {
    padding: '6px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  amount: { padding: '6px 0', textAlign: 'end' },
  last: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** A line's sums, the one that decides last and strongest. */
export function LineFigures({ figures }: { readonly figures: readonly LineFigure[] }): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>Figures of this line</caption>
      <tbody>
        {figures.map(({ label, amount, part }, index) => {
          const last = index === figures.length - 1 && styles.last;
          return (
            <tr key={label} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.label, last)}>
                <span className={styles.name}>
                  {part === null ? null : <DeliverySwatch part={part} />}
                  {label}
                </span>
              </th>
              <td className={mergeClasses(styles.amount, last)}>
                {amount === null ? (
                  <>
                    <span aria-hidden="true">{noFigure}</span>
                    <span className={styles.hidden}>none given</span>
                  </>
                ) : (
                  exactFigure(amount)
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    textAlign: 'start',
    padding: '4px 8px 4px 0',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '6px 12px 6px 0',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  heading: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

interface Heading {
  readonly name: string;
  readonly holds: string;
}

const needed: readonly Heading[] = [
  { name: 'Ref', holds: 'Needed. A short reference, such as S7.' },
  { name: '2014/15 Target', holds: 'Needed, one for each year. What the line should save.' },
  { name: '2014/15 Forecast', holds: 'What it is now expected to save.' },
  { name: 'Delivered', holds: 'What is banked this year.' },
  { name: 'Title, Owner', holds: 'What it is called, and who leads it.' },
  { name: 'Milestone due', holds: 'The date of the next step.' },
];

/** The headings that make a savings table, the needed ones first. */
export function HeadingsTable(): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Heading
          </th>
          <th scope="col" className={styles.head}>
            What it holds
          </th>
        </tr>
      </thead>
      <tbody>
        {needed.map(({ name, holds }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.heading)}>
              {name}
            </th>
            <td className={styles.cell}>{holds}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

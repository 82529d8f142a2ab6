import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  year: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The head of a table with a column for each year, whose rows have their names above their figures. */
export function YearHead({ years }: { readonly years: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {years.map((year) => (
          <th key={year} className={styles.year} scope="col">
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}

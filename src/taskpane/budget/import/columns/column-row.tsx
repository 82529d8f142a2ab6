import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { ColumnMeaning } from '../../../../finance/ledger/ledger-mapping';
import { columnMeanings, meaningWords } from '../../../../workbook';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    paddingBlock: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ColumnRowProps {
  readonly column: ColumnMeaning;
  readonly samples: readonly string[];
  readonly onMeans: (means: ColumnMeaning['means']) => void;
}

/** One column of an export, what stands in it, and what it is taken to mean. */
export function ColumnRow({ column, samples, onMeans }: ColumnRowProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.row}>
      <label className={styles.heading} htmlFor={id}>
        {column.heading}
      </label>
      <Select
        id={id}
        value={column.means}
        aria-describedby={`${id}-samples`}
        onChange={(_, { value }) => {
          onMeans(columnMeanings.find((means) => means === value) ?? 'not used');
        }}
      >
        {columnMeanings.map((means) => (
          <option key={means} value={means}>
            {meaningWords[means]}
          </option>
        ))}
      </Select>
      <span className={styles.quiet} id={`${id}-samples`}>
        {samples.length === 0 ? 'Nothing stands below it.' : `Below it: ${samples.join('; ')}`}
      </span>
    </li>
  );
}

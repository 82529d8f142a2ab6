import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { formatFinancialYear } from '../../finance/financial-year';
import { lineAttributes } from '../../finance/rollup/groups';
import { rollUps } from '../../workbook';
import type { LinesHomeProps } from '../lines/lines-home';
import { attributeWords } from './attribute-words';
import { SumsTable } from './sums-table';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const choices = [...lineAttributes, 'year'] as const;

/** The savings added up by project, department and so on, unlike kinds of saving kept apart. */
export function Sums({ reading, view, onView }: LinesHomeProps): ReactNode {
  const styles = useStyles();
  const { tracker } = reading;
  const { year, unit } = tracker.settings;
  const by = view.sumsBy;
  const rolled = useMemo(() => rollUps(tracker, by), [tracker, by]);
  return (
    <>
      <Field label="Added up by" size="small">
        <Select
          value={by}
          onChange={(_, { value }) => {
            const chosen = choices.find((choice) => choice === value);
            if (chosen !== undefined) onView({ kind: 'sums chosen', by: chosen });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {attributeWords[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.note}>
        {by === 'year' ? 'Every year' : formatFinancialYear(year)}, in {unit}. Recurring and one-off, cashable and not,
        are never added together.
      </p>
      <SumsTable
        rolled={rolled}
        by={by}
        onOpen={
          by === 'year'
            ? null
            : (name) => {
                onView({ kind: 'group opened', filter: { by, name } });
              }
        }
      />
    </>
  );
}

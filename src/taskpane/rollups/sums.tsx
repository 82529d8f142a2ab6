import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import { formatFinancialYear } from '../../finance/financial-year';
import { lineAttributes } from '../../finance/rollup/groups';
import { rollUpsInSteps } from '../../workbook';
import { useInParts } from '../hooks/use-in-parts';
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
  const sums = useInParts(
    useCallback(
      function* () {
        return { by, rolled: yield* rollUpsInSteps(tracker, by) };
      },
      [tracker, by],
    ),
  );
  const openerOf = (attribute: typeof by) =>
    attribute === 'year'
      ? null
      : (name: string | null) => {
          onView({ kind: 'group opened', filter: { by: attribute, name } });
        };
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
      {sums === null ? null : <SumsTable rolled={sums.rolled} by={sums.by} onOpen={openerOf(sums.by)} />}
    </>
  );
}

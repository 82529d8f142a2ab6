import { SearchBox, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { formatFinancialYear } from '../../finance/financial-year';
import { type ModelInWorkbook, targetYearsOf } from '../../workbook';
import { count } from '../format/figures';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { searchedLines } from '../lines/line-filter';
import { LineRows } from '../lines/line-rows';
import type { Reading } from '../pane-workbook';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { linkModel } from './model-operations';

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none' } });

interface LinkLinesProps extends FormProps {
  readonly model: ModelInWorkbook;
  readonly reading: Reading;
}

/** Chooses the savings line that takes its forecasts from a model, and the first year in which it does. */
export function LinkLines({ model, reading, workbook, onBegin, onClose }: LinkLinesProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const { tracker } = reading;
  const current = tracker.settings.year;
  const years = targetYearsOf(reading).filter(({ startYear }) => startYear >= current.startYear);
  const [year, setYear] = useState(formatFinancialYear(current));
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const lines = useMemo(() => searchedLines(tracker.savings, search), [tracker, search]);
  const from = years.find((one) => formatFinancialYear(one) === year) ?? current;
  return (
    <FormShell
      heading="Link to a line"
      lead={`The line takes its forecasts from ${model.sheet}, from the year chosen on. Agreed targets stay.`}
      onClose={onClose}
    >
      <div className={styles.page}>
        {years.length < 2 ? null : (
          <Section heading="From">
            <Choice
              label="First year"
              options={years.map((one) => ({ value: formatFinancialYear(one), label: formatFinancialYear(one) }))}
              value={year}
              onChoose={setYear}
            />
          </Section>
        )}
        <SearchBox
          className={styles.search}
          aria-label="Search lines"
          placeholder="Reference, title, owner"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        {lines.length === 0 ? (
          <Empty icon={<SearchRegular fontSize={40} />} title="No line found">
            No savings line has these words. Search for fewer.
          </Empty>
        ) : (
          <Section heading={count(lines.length, 'line')}>
            <LineRows
              key={search}
              lines={lines}
              onOpen={(line) => {
                onBegin(linkModel(workbook, model, { ref: line.line.ref, from }));
              }}
            />
          </Section>
        )}
      </div>
    </FormShell>
  );
}

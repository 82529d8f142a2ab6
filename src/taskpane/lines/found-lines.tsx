import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { count } from '../format/figures';
import { Empty } from '../parts/empty';
import { Section } from '../parts/section';
import { filteredLines, searchedLines } from './line-filter';
import { allLines } from './line-list';
import { LineRows } from './line-rows';
import type { LinesHomeProps } from './lines-home';
import { WhoseField } from './whose-field';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The lines of a person, or of all, as far as a search finds them; the one selected in the sheet first. */
export function FoundLines({ reading, selected, unsaved, view, onView, onOpen }: LinesHomeProps): ReactNode {
  const styles = useStyles();
  const { tracker } = reading;
  const isEmpty = tracker.savings.length + tracker.budget.length === 0;
  // Typing goes first: thousands of lines are searched when the keys rest.
  const search = useDeferredValue(view.search);
  const lines = useMemo(
    () => searchedLines(filteredLines(allLines(tracker), view.filter), search),
    [tracker, view.filter, search],
  );
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label="Search lines"
        placeholder="Reference, title, owner, status"
        value={view.search}
        onChange={(_, { value }) => {
          onView({ kind: 'search typed', search: value });
        }}
      />
      <WhoseField
        tracker={tracker}
        filter={view.filter}
        onChoose={(filter) => {
          onView({ kind: 'filter chosen', filter });
        }}
      />
      {selected === null || search !== '' ? null : (
        <Section heading="Selected in the sheet">
          <LineRows lines={[selected]} unsaved={unsaved} onOpen={onOpen} />
        </Section>
      )}
      {isEmpty ? (
        <Empty icon={<SearchRegular fontSize={40} />} title="No lines yet">
          Lines that are typed into the sheet are listed here.
        </Empty>
      ) : lines.length === 0 ? (
        <Empty icon={<SearchRegular fontSize={40} />} title="No line found">
          No line has these words. Search for fewer, or choose everybody’s lines.
        </Empty>
      ) : (
        <Section
          heading={count(lines.length, 'line')}
          aside={<span className={styles.unit}>{tracker.settings.unit}</span>}
        >
          <LineRows key={`${search} ${view.filter?.name ?? ''}`} lines={lines} unsaved={unsaved} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}

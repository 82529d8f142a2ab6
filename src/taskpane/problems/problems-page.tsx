import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type ReactNode, useMemo, useState } from 'react';
import type { CellPlace, Problem } from '../../workbook';
import { formatNumber } from '../../finance/money';
import { count } from '../format/figures';
import { Choice } from '../parts/choice';
import { Empty } from '../parts/empty';
import { GrowingList } from '../parts/growing-list';
import { visuallyHidden } from '../parts/visually-hidden';
import { filterProblems, type ProblemFilter } from './problem-list';
import { ProblemRow } from './problem-row';

const useStyles = makeStyles({
  hidden: visuallyHidden,
  lead: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { marginTop: '8px', marginBottom: '8px' },
});

const step = 50;

interface ProblemsPageProps {
  readonly problems: readonly Problem[];
  readonly onGoTo: (place: CellPlace) => void;
  /** Asks what the headings of the table at a place mean. */
  readonly onMap: (place: CellPlace) => void;
}

/** Everything in the data that a person should look at. */
export function ProblemsPage({ problems, onGoTo, onMap }: ProblemsPageProps): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<ProblemFilter>('all');
  const listed = useMemo(() => filterProblems(problems, filter), [problems, filter]);
  if (problems.length === 0) {
    return (
      <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="No problems found">
        Every figure, date and choice in the tracker could be read.
      </Empty>
    );
  }
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return (
    <>
      <h2 className={styles.hidden}>Problems</h2>
      <p className={styles.lead}>Choose a problem to go to its cell. Nothing has been changed in the sheet.</p>
      {errors > 0 && errors < problems.length ? (
        <Choice
          label="Which problems"
          options={[
            { value: 'all', label: `All ${formatNumber(problems.length)}` },
            { value: 'error', label: count(errors, 'error') },
            { value: 'warning', label: count(problems.length - errors, 'warning') },
          ]}
          value={filter}
          onChoose={setFilter}
        />
      ) : null}
      <GrowingList
        key={filter}
        items={listed}
        step={step}
        className={styles.list}
        row={(problem, index) => (
          <ProblemRow
            key={`${problem.cell} ${problem.kind} ${index}`}
            problem={problem}
            onGoTo={onGoTo}
            onMap={onMap}
          />
        )}
      />
    </>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { type Dispatch, type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import type { MadeReport, MonthEndReading } from '../../../workbook';
import { count } from '../../format/figures';
import { Empty } from '../../parts/empty';
import { Section } from '../../parts/section';
import { useEscape } from '../../parts/use-escape';
import { visuallyHidden } from '../../parts/visually-hidden';
import { useBudgetStyles } from '../budget-parts';
import { type BudgetEvent, type BudgetView, isFinding } from '../budget-view';
import { foundLines, ownersOf } from '../lines/budget-lines';
import { CodeRows } from '../lines/code-rows';
import { FindFields } from '../lines/find-fields';
import { OrderChoice } from '../order-choice';
import { PlaceRows } from '../place-rows';
import { missingByPlace } from '../places';
import { Position } from '../position';
import { type MonthEndStepName, nextStep, stepsOf } from './month-end-steps';
import { StepsList } from './steps-list';

const useStyles = makeStyles({
  hidden: visuallyHidden,
  state: {
    paddingInline: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface BudgetHomeProps {
  readonly month: MonthEndReading;
  /** The statement that stands in the workbook; null where none does, or that is not known yet. */
  readonly statement: MadeReport | null;
  readonly view: BudgetView;
  readonly unsaved: ReadonlySet<string>;
  readonly onEvent: Dispatch<BudgetEvent>;
  readonly onStep: (step: MonthEndStepName) => void;
}

/** The whole budget: where it stands, what the month-end still needs, its departments; or the lines looked for. */
export function BudgetHome(props: BudgetHomeProps): ReactNode {
  const styles = { ...useBudgetStyles(), ...useStyles() };
  const { month, view, onEvent } = props;
  const owners = useMemo(() => ownersOf(month), [month]);
  return (
    <div className={styles.page}>
      <h2 className={styles.hidden}>Budget</h2>
      <FindFields view={view} owners={owners} onEvent={onEvent} />
      {isFinding(view) ? <Found {...props} /> : <Whole {...props} />}
    </div>
  );
}

function Whole({ month, statement, view, onEvent, onStep }: BudgetHomeProps): ReactNode {
  const styles = useStyles();
  const { monthEnd, tree, closed } = month;
  const steps = useMemo(() => stepsOf(month, statement), [month, statement]);
  const missing = useMemo(() => missingByPlace(month.lines, 'department'), [month]);
  const isClosed = closed.includes(monthEnd.period);
  // Sums of nothing would read as a budget that is spent to the penny.
  if (tree.children.length === 0) {
    return (
      <Empty icon={<TableRegular fontSize={40} />} title="No budget lines yet">
        Codes that are typed into the Budget sheet are added up here, by department.
      </Empty>
    );
  }
  return (
    <>
      <Section
        heading={`Forecast at period ${monthEnd.period}`}
        aside={<span className={styles.state}>{isClosed ? 'Closed' : 'Open'}</span>}
      >
        <Position sums={tree.sums} unit={monthEnd.unit} />
      </Section>
      <Section heading="Month-end">
        <StepsList steps={steps} next={nextStep(month, statement)} onOpen={onStep} />
      </Section>
      <Section heading="Departments" aside={<OrderChoice view={view} onEvent={onEvent} />}>
        <PlaceRows
          places={tree.children}
          unit={monthEnd.unit}
          order={view.order}
          missing={missing}
          left={view.left}
          onOpen={(key) => {
            onEvent({ kind: 'went', path: [key] });
          }}
        />
      </Section>
    </>
  );
}

function Found({ month, view, unsaved, onEvent }: BudgetHomeProps): ReactNode {
  const back = useRef<HTMLButtonElement>(null);
  const clear = () => {
    onEvent({ kind: 'cleared' });
  };
  useEscape(back, clear);
  // Typing goes first: thousands of lines are searched when the keys rest.
  const search = useDeferredValue(view.search);
  const { show, owner, order } = view;
  const lines = useMemo(() => foundLines(month, { search, show, owner, order }), [month, search, show, owner, order]);
  return (
    <>
      <div>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            back.current = element;
          }}
          size="small"
          icon={<ArrowLeft16Regular />}
          onClick={clear}
        >
          The whole budget
        </Button>
      </div>
      {lines.length === 0 ? (
        <NothingFound isExplained={show === 'narrative missing' && search.trim() === '' && owner === null} />
      ) : (
        <Section heading={count(lines.length, 'line')} aside={<OrderChoice view={view} onEvent={onEvent} />}>
          <CodeRows
            key={[search, show, owner, order].join('|')}
            lines={lines}
            unit={month.monthEnd.unit}
            unsaved={unsaved}
            saysPlace
            left={view.left}
            onOpen={(line) => {
              onEvent({ kind: 'line opened', line });
            }}
          />
        </Section>
      )}
    </>
  );
}

function NothingFound({ isExplained }: { readonly isExplained: boolean }): ReactNode {
  return isExplained ? (
    <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="Nothing to explain">
      Every variance that needs a narrative has one.
    </Empty>
  ) : (
    <Empty icon={<SearchRegular fontSize={40} />} title="No line found">
      No line is like this. Search for fewer words, or show every line.
    </Empty>
  );
}

import { Button } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { type Dispatch, type ReactNode, useCallback, useMemo } from 'react';
import { budgetLineOf, type MonthEndLine, type MonthEndOfWorkbook } from '../../workbook';
import { useRead } from '../hooks/use-read';
import { Announcer } from '../parts/announcer';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import type { RenderFrame } from '../parts/page-frame';
import type { PaneActions } from '../state/pane-session';
import type { LineDraft } from '../update/line-draft';
import type { BudgetMemory } from './budget-memory';
import { type BudgetEvent, type BudgetView, isFinding, openingBudget, reduceBudget } from './budget-view';
import { BudgetHome } from './home/budget-home';
import { openStep } from './home/open-step';
import { BudgetLinePage } from './line/budget-line-page';
import { MonthEndNotice } from './month-end-notice';
import { NoMonthEnd } from './no-month-end';
import { PlacePage } from './place-page';
import { lineKey, placesOn } from './places';
import { BudgetUpdatePage } from './update/budget-update-page';
import { useMonthEnd } from './use-month-end';

interface BudgetPageProps {
  readonly reading: Reading;
  readonly workbook: PaneWorkbook;
  /** What is kept of the tab; null where it was not open before. */
  readonly memory: BudgetMemory | null;
  readonly onMemory: (change: (memory: BudgetMemory | null) => BudgetMemory) => void;
  readonly actions: PaneActions;
  readonly frame: RenderFrame;
}

const nothingKept: BudgetMemory = { view: openingBudget, drafts: {}, known: null };

/** The Budget tab: the month-end of the open workbook, from the whole to the line and back. */
export function BudgetPage({ reading, workbook, memory, onMemory, actions, frame }: BudgetPageProps): ReactNode {
  const { view, drafts, known } = memory ?? nothingKept;
  const keep = useCallback(
    (change: (kept: BudgetMemory) => Partial<BudgetMemory>) => {
      onMemory((before) => ({ ...(before ?? nothingKept), ...change(before ?? nothingKept) }));
    },
    [onMemory],
  );
  const onKnown = useCallback(
    (now: NonNullable<BudgetMemory['known']>) => {
      keep(() => ({ known: now }));
    },
    [keep],
  );
  const { knowledge, readAgain } = useMonthEnd(workbook, reading, known, onKnown);
  if (knowledge.kind !== 'known') {
    return frame({
      about: 'budget',
      children: <NoMonthEnd knowledge={knowledge} onAgain={readAgain} />,
    });
  }
  const framed: RenderFrame = ({ children, ...page }) =>
    frame({
      ...page,
      children: (
        <>
          <MonthEndNotice isOld={knowledge.isOld} failure={knowledge.failure} onAgain={readAgain} />
          {children}
        </>
      ),
    });
  return (
    <Known
      month={knowledge.month}
      view={view}
      drafts={drafts}
      workbook={workbook}
      actions={actions}
      frame={framed}
      onEvent={(event) => {
        keep((kept) => ({ view: reduceBudget(kept.view, event) }));
      }}
      onDraft={(key, draft) => {
        keep((kept) => ({ drafts: { ...kept.drafts, [key]: draft } }));
      }}
    />
  );
}

interface KnownProps extends Pick<BudgetPageProps, 'workbook' | 'actions' | 'frame'> {
  readonly month: MonthEndOfWorkbook;
  readonly view: BudgetView;
  readonly drafts: BudgetMemory['drafts'];
  readonly onEvent: Dispatch<BudgetEvent>;
  readonly onDraft: (key: string, draft: LineDraft) => void;
}

function Known(props: KnownProps): ReactNode {
  const { month, view, drafts, workbook, actions, frame, onEvent } = props;
  const { reading } = month;
  const unsaved = useMemo(
    () => new Set(Object.keys(drafts).filter((key) => Object.keys(drafts[key] ?? {}).length > 0)),
    [drafts],
  );
  const made = useRead(workbook.madeReports, month);
  const statement = made.kind === 'known' ? (made.value.find(({ report }) => report === 'statement') ?? null) : null;
  const line = view.line === null ? undefined : budgetLineOf(reading, view.line);
  if (line !== undefined) return <OpenedLine {...props} line={line} />;
  if (placesOn(reading, view.path).length > 1 && !isFinding(view)) {
    return frame({
      about: `budget ${view.path.join(' / ')}`,
      children: <PlacePage month={reading} view={view} unsaved={unsaved} onEvent={onEvent} />,
    });
  }
  return frame({
    about: isFinding(view) ? 'budget lines' : 'budget',
    children: (
      <BudgetHome
        month={reading}
        statement={statement}
        view={view}
        unsaved={unsaved}
        onEvent={onEvent}
        onStep={(step) => {
          openStep(step, { actions, onEvent });
        }}
      />
    ),
  });
}

function OpenedLine(props: KnownProps & { readonly line: MonthEndLine }): ReactNode {
  const { month, view, drafts, workbook, actions, frame, onEvent, onDraft, line } = props;
  const key = lineKey(line);
  const draft = drafts[key] ?? {};
  const { assessed } = line;
  if (view.isEditing) {
    return (
      <BudgetUpdatePage
        month={month}
        line={line}
        port={workbook}
        draft={draft}
        onDraft={(changed) => {
          onDraft(key, changed);
        }}
        actions={actions}
        frame={frame}
        onClose={() => {
          onEvent({ kind: 'edit closed' });
        }}
      />
    );
  }
  const edit = () => {
    onEvent({ kind: 'edit asked' });
  };
  return frame({
    about: `budget line ${key}`,
    actions: (
      <>
        <Button appearance="primary" icon={<Edit20Regular />} onClick={edit}>
          Update
        </Button>
        <Button
          onClick={() => {
            actions.goTo(assessed.place);
          }}
        >
          Go to the row
        </Button>
      </>
    ),
    children: (
      <>
        <BudgetLinePage
          month={month}
          line={line}
          onEvent={onEvent}
          onFill={actions.fill}
          onUseCalculated={() => {
            onDraft(key, {
              ...draft,
              forecast: { text: '', basis: draft['forecast']?.basis ?? assessed.line.forecast },
            });
            edit();
          }}
        />
        <Announcer message={`${line.outturn.code}, ${assessed.assessment.status}. ${assessed.assessment.reason}`} />
      </>
    ),
  });
}

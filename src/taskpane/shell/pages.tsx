import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { Tracker } from '../../workbook';
import type { PaneWorkbook } from '../pane-workbook';
import type { PaneActions } from '../state/pane-session';
import type { BudgetMemory } from '../budget/budget-memory';
import { OpenLine } from '../line/open-line';
import { LinesHome } from '../lines/lines-home';
import type { LinesInView } from '../lines/use-lines-view';
import { LinesPage } from '../lines/lines-page';
import { selectedLine } from '../lines/line-list';
import { Overview } from '../overview/overview';
import { Announcer } from '../parts/announcer';
import { useMeetingView } from '../meeting/use-meeting-view';
import { later } from '../parts/later';
import { Notice } from '../parts/notice';
import { PageFrame, type RenderFrame } from '../parts/page-frame';
import type { ButtonsLeft } from '../parts/use-button-left';
import type { LineDraft } from '../update/line-draft';
import type { Knowledge, PaneState } from '../state/pane-state';
import { pagesOf } from './page-keys';
import { PageTabs, panelId, tabId } from './page-tabs';
import { RefreshBar } from './refresh-bar';
import { StaleNotice } from './stale-notice';

const BudgetPage = later(async () => (await import('../budget/budget-page')).BudgetPage);
const MeetingPage = later(async () => (await import('../meeting/meeting-page')).MeetingPage);
const ChecksPage = later(async () => (await import('../checks/checks-page')).ChecksPage);

const useStyles = makeStyles({
  strip: { marginBottom: '20px' },
});

interface PagesProps {
  readonly state: PaneState;
  readonly knowledge: Extract<Knowledge, { kind: 'read' }>;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  readonly lines: LinesInView;
  readonly actions: PaneActions;
}

/** The pane while nothing but reading goes on: its pages under their tabs, and Refresh RAG. */
export function Pages({ state, knowledge, workbook, by, lines, actions }: PagesProps): ReactNode {
  const { tracker, contents, plan } = knowledge.reading;
  const pages = pagesOf(contents.tables.Budget !== undefined);
  // The budget table may have gone while its page was open.
  const page = pages.includes(state.page) ? state.page : 'overview';
  const line = useMemo(() => selectedLine(tracker, state.selected), [tracker, state.selected]);
  const announced =
    page === 'lines' && state.isLineOpen && line !== null
      ? `${line.line.ref}, ${line.assessment.status}. ${line.assessment.reason}`
      : '';
  const { view, onView } = lines;
  const [budget, setBudget] = useState<BudgetMemory | null>(null);
  const [meeting, onMeeting] = useMeetingView();
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<string, LineDraft>>>>({});
  const unsaved = useMemo(() => new Set(Object.keys(drafts).filter((ref) => hasText(drafts[ref]))), [drafts]);
  const [left] = useState<ButtonsLeft>(() => new Map());
  const bar = <RefreshBar plan={plan} onRefresh={actions.refresh} />;
  const frame: RenderFrame = ({ about, actions: own = bar, children }) => (
    <PageFrame about={about} left={left} panel={{ id: panelId, labelledBy: tabId(page) }} actions={own}>
      <Notices knowledge={knowledge} notGone={state.notGone} onAgain={actions.reread} />
      {children}
    </PageFrame>
  );
  return (
    <>
      <PageTabs pages={pages} page={page} problems={tracker.problems.length} onChoose={actions.choosePage} />
      {page === 'lines' && state.isLineOpen ? (
        <OpenLine
          reading={knowledge.reading}
          line={line}
          workbook={workbook}
          by={by}
          drafts={drafts}
          onDraft={(ref, draft) => {
            setDrafts((all) => ({ ...all, [ref]: draft }));
          }}
          actions={actions}
          frame={frame}
        />
      ) : null}
      {page === 'lines' && !state.isLineOpen
        ? frame({
            about: 'lines',
            children: (
              <LinesHome
                reading={knowledge.reading}
                selected={line}
                unsaved={unsaved}
                view={view}
                onView={onView}
                onOpen={actions.openLine}
              />
            ),
          })
        : null}
      {page === 'budget' ? (
        <BudgetPage
          reading={knowledge.reading}
          workbook={workbook}
          memory={budget}
          onMemory={setBudget}
          actions={actions}
          frame={frame}
        />
      ) : null}
      {page === 'meeting' ? (
        <MeetingPage
          reading={knowledge.reading}
          workbook={workbook}
          by={by}
          view={meeting}
          onEvent={onMeeting}
          actions={actions}
          frame={frame}
        />
      ) : null}
      {page === 'checks' ? (
        <ChecksPage reading={knowledge.reading} workbook={workbook} actions={actions} frame={frame} />
      ) : null}
      {page === 'overview'
        ? frame({
            about: state.choice === null ? 'overview' : `${state.choice.table} ${state.choice.status}`,
            children: <OverviewOrLines state={state} tracker={tracker} by={by} actions={actions} />,
          })
        : null}
      <Announcer message={announced} />
    </>
  );
}

const hasText = (draft: LineDraft | undefined): boolean => Object.keys(draft ?? {}).length > 0;

interface NoticesProps {
  readonly knowledge: PagesProps['knowledge'];
  readonly notGone: PaneState['notGone'];
  readonly onAgain: () => void;
}

/** What stands above every page: why its figures are old, or why Excel did not go to a cell. */
function Notices({ knowledge, notGone, onAgain }: NoticesProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {knowledge.failure === null ? null : <StaleNotice failure={knowledge.failure} onAgain={onAgain} />}
      {notGone === null ? null : (
        <div className={styles.strip} role="alert">
          <Notice tone="warning" title="Excel did not go to the cell">
            {notGone.message}
          </Notice>
        </div>
      )}
    </>
  );
}

interface OverviewOrLinesProps extends Pick<PagesProps, 'state' | 'by' | 'actions'> {
  readonly tracker: Tracker;
}

/** The overview, or the list of lines that was opened from it. */
function OverviewOrLines({ state, tracker, by, actions }: OverviewOrLinesProps): ReactNode {
  if (state.choice !== null) {
    return (
      <LinesPage
        tracker={tracker}
        choice={state.choice}
        onOpen={actions.openLine}
        onBack={() => {
          actions.chooseLines(null);
        }}
      />
    );
  }
  return (
    <Overview
      tracker={tracker}
      undoable={state.undoable}
      onOpenLines={actions.chooseLines}
      onOpenLine={actions.openLine}
      onGoTo={actions.goTo}
      onMap={actions.mapHeadings}
      onUndo={() => {
        actions.undo(by);
      }}
    />
  );
}

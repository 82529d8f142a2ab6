import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { PaneWorkbook } from '../pane-workbook';
import type { PaneActions } from '../state/pane-session';
import { OpenLine } from '../line/open-line';
import { LinesHome } from '../lines/lines-home';
import { LinesPage } from '../lines/lines-page';
import { type AnyLine, selectedLine } from '../lines/line-list';
import { Overview } from '../overview/overview';
import { Announcer } from '../parts/announcer';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { ProblemsPage } from '../problems/problems-page';
import type { Knowledge, PaneState } from '../state/pane-state';
import { PageTabs, panelId, tabId } from './page-tabs';
import { RefreshBar } from './refresh-bar';
import { StaleNotice } from './stale-notice';

const useStyles = makeStyles({
  strip: { marginBottom: '20px' },
});

interface PagesProps {
  readonly state: PaneState;
  readonly knowledge: Extract<Knowledge, { kind: 'read' }>;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  /** A refresh has just ended. */
  readonly afterTask: boolean;
  readonly actions: PaneActions;
}

/** The pane while nothing but reading goes on: its pages under their tabs, and Refresh RAG. */
export function Pages({ state, knowledge, workbook, by, afterTask, actions }: PagesProps): ReactNode {
  const styles = useStyles();
  const { tracker, plan } = knowledge.reading;
  const line = useMemo(() => selectedLine(tracker, state.selected), [tracker, state.selected]);
  const announced =
    state.page === 'lines' && state.isLineOpen && line !== null
      ? `${line.line.ref}, ${line.assessment.status}. ${line.assessment.reason}`
      : '';
  return (
    <>
      <PageTabs page={state.page} problems={tracker.problems.length} onChoose={actions.choosePage} />
      <PageFrame
        about={aboutOf(state, line)}
        panel={{ id: panelId, labelledBy: tabId(state.page) }}
        actions={<RefreshBar plan={plan} takesFocus={afterTask} onRefresh={actions.refresh} />}
      >
        {knowledge.failure === null ? null : <StaleNotice failure={knowledge.failure} onAgain={actions.reread} />}
        {state.notGone === null ? null : (
          <div className={styles.strip} role="alert">
            <Notice tone="warning" title="Excel did not go to the cell">
              {state.notGone.message}
            </Notice>
          </div>
        )}
        {state.page === 'checks' ? <ProblemsPage problems={tracker.problems} onGoTo={actions.goTo} /> : null}
        {state.page === 'lines' && !state.isLineOpen ? (
          <LinesHome reading={knowledge.reading} selected={line} workbook={workbook} actions={actions} />
        ) : null}
        {state.page === 'lines' && state.isLineOpen ? (
          <OpenLine reading={knowledge.reading} line={line} workbook={workbook} actions={actions} />
        ) : null}
        {state.page === 'overview' && state.choice !== null ? (
          <LinesPage
            tracker={tracker}
            choice={state.choice}
            onOpen={actions.openLine}
            onBack={() => {
              actions.chooseLines(null);
            }}
          />
        ) : null}
        {state.page === 'overview' && state.choice === null ? (
          <Overview
            tracker={tracker}
            undoable={state.undoable}
            onOpenLines={actions.chooseLines}
            onOpenLine={actions.openLine}
            onUndo={() => {
              actions.undo(by);
            }}
          />
        ) : null}
      </PageFrame>
      <Announcer message={announced} />
    </>
  );
}

function aboutOf({ page, choice, isLineOpen }: PaneState, line: AnyLine | null): string {
  if (page === 'lines') return isLineOpen && line !== null ? `${line.table} ${line.row}` : `${page} ${isLineOpen}`;
  return choice === null ? page : `${choice.table} ${choice.status}`;
}

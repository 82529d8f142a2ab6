import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo } from 'react';
import { onPaneRequest } from '../../pane-request';
import { Loading } from '../guidance/loading';
import { NoTracker } from '../guidance/no-tracker';
import { ReadingFailed } from '../guidance/reading-failed';
import { useLook } from '../hooks/use-look';
import { usePane } from '../hooks/use-pane';
import { useReaderName } from '../hooks/use-reader-name';
import { useWayBack } from '../hooks/use-way-back';
import { type LinesInView, useLinesView } from '../lines/use-lines-view';
import { chooseTables } from '../mapping/mapping-operation';
import type { PaneWorkbook } from '../pane-workbook';
import { MenuButton } from '../menu/menu-button';
import type { PaneActions } from '../state/pane-session';
import type { PaneState } from '../state/pane-state';
import { isBusy } from '../state/reducer';
import { short } from '../parts/page-frame';
import { paneTheme } from '../theme/pane-theme';
import { panelId } from './page-tabs';
import { PaneHead } from './pane-head';
import { Pages } from './pages';
import { TaskPage } from './task-page';

const useStaticStyles = makeStaticStyles({
  'html, body, #pane': { height: '100%', margin: 0 },
  '*, ::before, ::after': { boxSizing: 'border-box' },
});

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0, [short]: { flex: 'none' } },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // As narrow as Excel's narrowest pane with everything twice as large.
    minWidth: '160px',
    // A long choice or a field does not widen the pane.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select': { minWidth: 0, width: '100%' },
    backgroundColor: 'var(--panePage)',
    // Zoomed in, or in a short window, the pane scrolls as a whole: see parts/page-frame.tsx.
    [short]: { height: 'auto', minHeight: '100%' },
  },
});

/** The whole pane over a workbook. */
export function Pane({ workbook }: { readonly workbook: PaneWorkbook }): ReactNode {
  const { state, actions } = usePane(workbook);
  const { knowledge } = state;
  const lines = useLinesView();
  useRibbon(actions, lines.showMine);
  return (
    <PaneSurface>
      <PaneHead
        settings={knowledge.kind === 'read' ? knowledge.reading.tracker.settings : null}
        menu={
          <MenuButton
            isOpen={state.task.kind === 'form' && state.task.form === 'workbook'}
            isBusy={isBusy(state.task)}
            onOpen={() => {
              actions.fill('workbook');
            }}
            onClose={actions.closeTask}
          />
        }
      />
      <PaneMain>
        <Content workbook={workbook} state={state} lines={lines} actions={actions} />
      </PaneMain>
    </PaneSurface>
  );
}

/** All of the pane below its head: one landmark, whose page scrolls within it. */
export function PaneMain({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <main className={styles.main}>{children}</main>;
}

/** The ground of the pane in the look of its surroundings. */
export function PaneSurface({ children }: { readonly children: ReactNode }): ReactNode {
  useStaticStyles();
  const styles = useStyles();
  const look = useLook();
  const theme = useMemo(() => paneTheme(look), [look]);
  useEffect(() => {
    // Scroll bars and form controls of the browser's own follow this.
    document.documentElement.style.colorScheme = look.dark ? 'dark' : 'light';
  }, [look.dark]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      {children}
    </FluentProvider>
  );
}

interface ContentProps extends ReturnType<typeof usePane> {
  readonly lines: LinesInView;
  readonly workbook: PaneWorkbook;
}

function Content({ workbook, state, lines, actions }: ContentProps): ReactNode {
  const [by, setBy] = useReaderName();
  const { knowledge, task } = state;
  const isReading = task.kind === 'none';
  useWayBack(isReading, panelId);
  const hidden = { display: isReading ? 'contents' : 'none' };
  return (
    <>
      {isReading ? null : (
        <TaskPage
          task={task}
          reading={knowledge.kind === 'read' ? knowledge.reading : null}
          edition={state.edition}
          workbook={workbook}
          by={by}
          onName={setBy}
          actions={actions}
        />
      )}
      {/* The pages stay while a task stands before them: what was searched, chosen and typed there is not lost. */}
      <div style={hidden}>
        {knowledge.kind === 'read' ? (
          <Pages state={state} knowledge={knowledge} workbook={workbook} by={by} lines={lines} actions={actions} />
        ) : isReading ? (
          <Unread knowledge={knowledge} workbook={workbook} actions={actions} />
        ) : null}
      </div>
    </>
  );
}

interface UnreadProps {
  readonly knowledge: Exclude<PaneState['knowledge'], { kind: 'read' }>;
  readonly workbook: PaneWorkbook;
  readonly actions: PaneActions;
}

function Unread({ knowledge, workbook, actions }: UnreadProps): ReactNode {
  if (knowledge.kind === 'unread') return <Loading />;
  const { failure, again } = knowledge;
  return failure.kind === 'no tracker' ? (
    <NoTracker
      failure={failure}
      busy={again}
      onSetUp={() => {
        actions.fill('set up');
      }}
      onMap={() => {
        actions.fill('map headings');
      }}
      onOpenSample={workbook.openSample}
      onLookAgain={actions.reread}
    />
  ) : (
    <ReadingFailed
      failure={failure}
      busy={again}
      onChoose={(chosen) => {
        actions.begin(chooseTables(workbook, chosen));
      }}
      onGoTo={actions.goTo}
      onAgain={actions.reread}
    />
  );
}

function useRibbon(actions: PaneActions, showMine: () => void): void {
  useEffect(
    () =>
      onPaneRequest((request) => {
        if (request === 'refresh') actions.refresh();
        else if (request === 'line') actions.showLine();
        else actions.choosePage(request === 'start' ? 'overview' : request);
        if (request === 'lines') showMine();
      }),
    [actions, showMine],
  );
}

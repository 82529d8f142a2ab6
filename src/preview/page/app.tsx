import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { done } from '../result';
import { CreatedWorkbook } from './layout/created-workbook';
import { DropTarget } from './layout/drop-target';
import { Notice } from './layout/notice';
import { Opening } from './layout/opening';
import { useRegions } from './layout/use-regions';
import { useOpenedWorkbook } from './layout/use-opened-workbook';
import { Pane } from './pane/pane';
import { paneWidths } from './pane/pane-width';
import type { PageParameters } from './parameters';
import type { RibbonButton } from './ribbon/manifest-ribbon';
import { Ribbon } from './ribbon/ribbon';
import { useRibbon } from './ribbon/use-ribbon';
import type { RegionStep } from '../../excel-host/browser';
import { useTheme } from './use-theme';
import { TitleBar } from './title-bar/title-bar';
import type { WorkbookPlaces } from './workbook/open-workbook';
import { copyName, download } from './workbook/save-copy';
import { fetchWorkbook, readUserFile } from './workbook/source';
import { useCreatedWorkbooks } from './workbook/use-created-workbooks';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  body: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  grid: { position: 'relative', flexGrow: 1, minWidth: 0, overflow: 'hidden' },
  gridHolder: { position: 'absolute', inset: 0 },
});

/** The preview: a spreadsheet on the left, the add-in's own pane on the right, as in Excel. */
export function App({ parameters }: { readonly parameters: PageParameters }) {
  const styles = useStyles();
  const [theme, setTheme] = useTheme(parameters.theme);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const [isPaneOpen, setPaneOpen] = useState(true);
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const leavePane = useRef<(direction: RegionStep) => void>(() => undefined);
  const { created, take, drop } = useCreatedWorkbooks();
  const places = useMemo<WorkbookPlaces>(
    () => ({
      grid,
      frame,
      showPane: setPaneOpen,
      leavePane: (direction) => {
        leavePane.current(direction);
      },
      takeCreated: take,
    }),
    [take],
  );
  const { workbook, opening, notice, dismiss, open } = useOpenedWorkbook(places, theme);
  const ribbon = useRibbon();
  const goOnFromPane = useRegions(workbook);
  useEffect(() => {
    leavePane.current = goOnFromPane;
  }, [goOnFromPane]);

  const openFile = useCallback(
    (file: File) => {
      open(file.name, () => readUserFile(file));
    },
    [open],
  );
  const openSample = useCallback(
    (path: string) => {
      open('the sample', () => fetchWorkbook(path));
    },
    [open],
  );
  useEffect(() => {
    openSample(parameters.file);
  }, [openSample, parameters.file]);

  const showPane = (isVisible: boolean): void => {
    setPaneOpen(isVisible);
    workbook?.setPaneVisible(isVisible);
  };
  const press = (button: RibbonButton): void => {
    showPane(true);
    if (button.action !== null) void workbook?.press(button.action);
  };
  const save = async (): Promise<void> => {
    if (workbook) download(copyName(workbook.name), await workbook.save());
  };

  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TitleBar
          fileName={workbook?.name ?? null}
          theme={theme}
          onTheme={setTheme}
          onFile={openFile}
          onSample={openSample}
          losses={workbook?.losses ?? []}
          onSave={() => {
            void save();
          }}
        />
        {ribbon && <Ribbon tab={ribbon} disabled={workbook === null} onPress={press} />}
        {notice !== null && <Notice message={notice} onDismiss={dismiss} />}
        {created.map((made) => (
          <CreatedWorkbook
            key={made.name}
            name={made.name}
            onDownload={() => {
              download(made.name, made.bytes);
            }}
            onOpen={() => {
              drop(made);
              open(made.name, () => Promise.resolve(done(made)));
            }}
            onDismiss={() => {
              drop(made);
            }}
          />
        ))}
        <div className={styles.body}>
          <main
            className={styles.grid}
            data-region="grid"
            aria-label="Spreadsheet"
            aria-keyshortcuts="F6"
            aria-busy={opening !== null}
          >
            <div ref={grid} className={styles.gridHolder} />
            {opening !== null && <Opening name={opening} />}
          </main>
          <Pane
            frameHolder={frame}
            width={paneWidth}
            onWidth={setPaneWidth}
            isOpen={isPaneOpen}
            onClose={() => {
              setPaneOpen(false);
            }}
          />
        </div>
        <DropTarget onFile={openFile} />
      </div>
    </FluentProvider>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';

import type { Outcome } from '../../result';
import type { Theme } from '../theme-names';
import { openWorkbook, type OpenWorkbook, type WorkbookPlaces } from '../workbook/open-workbook';
import type { WorkbookSource } from '../workbook/source';

/** What the page knows of its workbook. */
export interface OpenedWorkbook {
  readonly workbook: OpenWorkbook | null;
  /** The name of the workbook being opened; null when none is. */
  readonly opening: string | null;
  /** What went wrong with the last attempt; null when nothing did. */
  readonly notice: string | null;
  readonly dismiss: () => void;
  /** Opens what `read` brings. A workbook that cannot be read leaves the open one as it is. */
  readonly open: (name: string, read: () => Promise<Outcome<WorkbookSource>>) => void;
}

/** Holds the one workbook that is open, and hands the theme on to it. */
export function useOpenedWorkbook(places: WorkbookPlaces, theme: Theme): OpenedWorkbook {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const current = useRef<OpenWorkbook | null>(null);
  const isOpening = useRef(false);
  const startTheme = useRef(theme);

  const load = useCallback(
    async (read: () => Promise<Outcome<WorkbookSource>>): Promise<void> => {
      const source = await read();
      const opened = source.ok ? await openWorkbook(source.value, places, startTheme.current, current.current) : source;
      if (opened.ok) {
        current.current = opened.value;
        setWorkbook(opened.value);
      }
      setNotice(opened.ok ? null : opened.message);
    },
    [places],
  );

  const open = useCallback(
    (name: string, read: () => Promise<Outcome<WorkbookSource>>): void => {
      if (isOpening.current) return;
      isOpening.current = true;
      setOpening(name);
      load(read)
        .catch((error: unknown) => {
          setNotice(`${name}: the preview failed. ${error instanceof Error ? error.message : String(error)}`);
        })
        .finally(() => {
          isOpening.current = false;
          setOpening(null);
        });
    },
    [load],
  );

  useEffect(() => {
    startTheme.current = theme;
    workbook?.setTheme(theme);
  }, [workbook, theme]);

  const dismiss = useCallback(() => {
    setNotice(null);
  }, []);
  return { workbook, opening, notice, dismiss, open };
}

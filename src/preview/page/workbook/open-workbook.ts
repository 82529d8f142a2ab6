import type { RefObject } from 'react';

import { darkTheme, lightTheme, parseFunctionsJson } from '../../../excel-host';
import { startExcelInPage } from '../../../excel-host/browser';
import { lost, readXlsx, writeXlsx } from '../../../excel-host/xlsx';
import { done, type Outcome, refused } from '../../result';
import type { Theme } from '../theme-names';
import type { PageHandle } from './page-handle';
import type { WorkbookSource } from './source';

/** Where the page shows a workbook and its add-in. */
export interface WorkbookPlaces {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
}

/** The workbook that is open in the page, with the add-in running beside it. */
export interface OpenWorkbook {
  /** Its file's name. */
  readonly name: string;
  /** What a copy would leave out, in words such as `charts`. */
  readonly losses: readonly string[];
  /** The workbook as it stands now, as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Presses a button of the ribbon, by the name of its function; done when the add-in says so. */
  readonly press: (action: string) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  readonly close: () => void;
}

/**
 * Opens a workbook in place of the one that is open, or says why it cannot be; the other one then stays.
 * @param before closed once it is sure that the new one can be opened
 */
export async function openWorkbook(
  source: WorkbookSource,
  places: WorkbookPlaces,
  theme: Theme,
  before: OpenWorkbook | null,
): Promise<Outcome<OpenWorkbook>> {
  const read = await readXlsx(source.bytes);
  if (!read.ok) return refused(`${source.name}: ${read.failure.message}`);
  const grid = places.grid.current;
  const holder = places.frame.current;
  if (!grid || !holder) throw new Error('The page has no place for a workbook.');
  const functions = await fetchFunctions();
  before?.close();
  const excel = await startExcelInPage({
    book: read.book,
    functions,
    theme: officeThemes[theme],
    grid: grid.appendChild(fillingElement()),
    pane: { holder, address: '/taskpane.stand-in.html', title: 'Savings Tracker', clientLibrary },
  });
  const handle: PageHandle = {
    book: () => excel.book(),
    select: (sheet, address) => {
      excel.selectAsUser(sheet, address);
    },
    edit: (sheet, address, value) => {
      excel.editAsUser(sheet, address, value);
    },
    setCellEditing: (isEditing) => {
      excel.setCellEditing(isEditing);
    },
  };
  window.previewWorkbook = handle;
  return done({
    name: source.name,
    losses: lost(read.opened),
    save: async () => writeXlsx(read.opened, await excel.book()),
    press: (action) => excel.invokeAction(action),
    setTheme: (next) => {
      excel.setTheme(officeThemes[next]);
    },
    close: () => {
      delete window.previewWorkbook;
      excel.dispose();
      grid.replaceChildren();
    },
  });
}

/** Microsoft's client library as this page's server sends it. */
const clientLibrary = '/office-js/excel-web-16.00.js';

const officeThemes = { light: lightTheme, dark: darkTheme } as const;

async function fetchFunctions() {
  const response = await fetch('/functions.json');
  const parsed = parseFunctionsJson(await response.json());
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.functions;
}

/** The grid takes the whole of its element, and leaves it behind when it ends: each workbook gets a new one. */
function fillingElement(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: absolute; inset: 0';
  return element;
}

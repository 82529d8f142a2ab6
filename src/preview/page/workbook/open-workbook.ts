import type { RefObject } from 'react';

import { darkTheme, lightTheme, parseFunctionsJson } from '../../../excel-host';
import { type ExcelInPage, type RegionStep, startExcelInPage } from '../../../excel-host/browser';
import { lost, readXlsx } from '../../../excel-host/xlsx';
import { done, type Outcome, refused } from '../../result';
import type { Theme } from '../theme-names';
import type { PageHandle } from './page-handle';
import type { WorkbookSource } from './source';

/** Where the page shows a workbook and its add-in. */
export interface WorkbookPlaces {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Shows or hides the pane, as the add-in asks. */
  readonly showPane: (isVisible: boolean) => void;
  /** Takes the keyboard from the add-in's page to another region of the window. */
  readonly leavePane: (direction: RegionStep) => void;
  /** Takes the file of a workbook that the add-in made. */
  readonly takeCreated: (file: Uint8Array) => void;
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
  /** Tells the add-in that its pane was opened or closed. */
  readonly setPaneVisible: (isVisible: boolean) => void;
  readonly focusGrid: () => void;
  readonly focusPane: () => void;
  readonly close: () => void;
}

/** The built add-in's page, with the stand-in's client script where Excel's would be, and what it loads. */
const pane = {
  address: '/taskpane.stand-in.html',
  title: 'Savings Tracker',
  clientLibrary: '/office-js/excel-web-16.00.js',
} as const;

const officeThemes = { light: lightTheme, dark: darkTheme } as const;

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
  const [read, functions] = await Promise.all([readXlsx(source.bytes), fetchFunctions()]);
  if (!read.ok) return refused(`${source.name}: ${read.failure.message}`);
  const grid = places.grid.current;
  const holder = places.frame.current;
  if (!grid || !holder) throw new Error('The page has no place for a workbook.');
  before?.close();
  const excel = await startExcelInPage({
    book: read.book,
    opened: read.opened,
    functions,
    theme: officeThemes[theme],
    grid: grid.appendChild(gridElement()),
    pane: { ...pane, holder },
    onPaneVisible: places.showPane,
    onLeavePane: places.leavePane,
    onWorkbookCreated: places.takeCreated,
  });
  window.previewWorkbook = handleOf(excel);
  return done({
    name: source.name,
    losses: lost(read.opened),
    save: () => excel.file(),
    press: (action) => excel.invokeAction(action),
    setTheme: (next) => {
      excel.setTheme(officeThemes[next]);
    },
    setPaneVisible: (isVisible) => {
      excel.setPaneVisible(isVisible);
    },
    focusGrid: () => {
      excel.focusGrid();
    },
    focusPane: () => {
      excel.focusPane();
    },
    close: () => {
      delete window.previewWorkbook;
      excel.dispose();
      grid.replaceChildren();
    },
  });
}

function handleOf(excel: ExcelInPage): PageHandle {
  return {
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
}

async function fetchFunctions() {
  const response = await fetch('/functions.json');
  const parsed = parseFunctionsJson(await response.json());
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.functions;
}

/** Each workbook gets an element of its own: the grid leaves its traces on the one it had. */
function gridElement(): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = 'position: absolute; inset: 0';
  return element;
}

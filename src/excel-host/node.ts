import type { Book } from './book';
import type { OfficeTheme } from './client/office';
import { lightTheme, officeLibrary } from './client/office';
import type { Bridge } from './client/bridge';
import { openNodeWindow } from './client/node-window';
import type { ExcelVersion } from './client/requirement-sets';
import type { FunctionMetadata } from './engine/function-metadata';
import { emptyBook } from './empty-sheet';
import { startCore } from './excel-core';
import type { ExcelHost } from './excel-host';
import { hostControls } from './host-controls';
import type { Limits } from './protocol/session';
import { webLimits } from './protocol/session';
import type { OpenedXlsx } from './xlsx';

/** How a stand-in is started; everything may be left out. */
export interface StartOptions {
  /** The workbook; an empty one with one sheet where it is left out. */
  readonly book?: Book;
  /** The file that the workbook was read from; left out, the workbook's file is a new one. */
  readonly opened?: OpenedXlsx;
  /** The custom functions, from functions.json. */
  readonly functions?: readonly FunctionMetadata[];
  /** Their namespace. */
  readonly namespace?: string;
  /** What custom functions get for a blank cell: `null`, as in Excel on the web, or 0, as in older Excel for Windows. */
  readonly blankCells?: 'null' | 'zero';
  readonly limits?: Limits;
  readonly version?: ExcelVersion;
  readonly theme?: OfficeTheme;
}

/** Starts the stand-in for Excel in Node, without a screen. */
export function startExcel({
  book = emptyBook(),
  opened,
  functions = [],
  namespace = 'MTFS',
  blankCells = 'null',
  limits = webLimits,
  version = 'current',
  theme = lightTheme,
}: StartOptions = {}): ExcelHost {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      setImmediate(() => {
        core.session.receive(text);
      });
    },
  };
  const core = startCore({
    book,
    ...(opened ? { opened } : {}),
    functions,
    namespace,
    blankCells,
    limits,
    send: (text) => bridge.onMessageFromHost?.(text),
  });
  const { engine, file } = core;
  const { settings } = engine;
  const office = officeLibrary({
    version,
    theme,
    file,
    hasPane: false,
    started: Promise.resolve(),
    settings: {
      get: (name) => settings.get(name),
      set: (name, value) => void settings.set(name, value),
      remove: (name) => void settings.delete(name),
    },
  });
  const window = openNodeWindow(bridge, office);
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime } = window.globals;
  return {
    globals: { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime },
    ...hostControls(core),
    runScript: (code, filename) => window.runScript(code, filename),
    invokeAction: (id) => office.invokeAction(id),
    setTheme: (next) => {
      office.setTheme(next);
    },
    get isPaneVisible() {
      return office.isPaneVisible();
    },
    dispose: () => {
      engine.dispose();
    },
  };
}

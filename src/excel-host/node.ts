import type { Book } from './book';
import type { OfficeTheme } from './client/office';
import { lightTheme, officeLibrary } from './client/office';
import type { Bridge } from './client/bridge';
import { openNodeWindow } from './client/node-window';
import type { ExcelVersion } from './client/requirement-sets';
import type { FunctionMetadata } from './engine/function-metadata';
import { emptyBook } from './engine/load';
import { evaluate } from './evaluate';
import { startCore } from './excel-core';
import type { ExcelHost } from './excel-host';
import type { Limits } from './protocol/session';
import { webLimits } from './protocol/session';
import { editAsUser, selectAsUser, settledBook } from './user-actions';

/** How a stand-in is started; everything may be left out. */
export interface StartOptions {
  /** The workbook; an empty one with one sheet where it is left out. */
  readonly book?: Book;
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
    functions,
    namespace,
    blankCells,
    limits,
    send: (text) => bridge.onMessageFromHost?.(text),
  });
  const { engine, host, session } = core;
  const { settings } = engine;
  const office = officeLibrary({
    version,
    theme,
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
    engine,
    runScript: (code, filename) => window.runScript(code, filename),
    book: () => settledBook(engine),
    get requests() {
      return session.requests;
    },
    settled: async () => {
      await session.idle();
      await engine.settled();
    },
    evaluate: (formula) => evaluate(engine, formula),
    editAsUser: (sheet, address, entry) => {
      editAsUser(host, sheet, address, entry);
    },
    selectAsUser: (sheet, address) => {
      selectAsUser(host, sheet, address);
    },
    setCellEditing: (isEditing) => {
      engine.cellEditing.set(isEditing);
    },
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

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { Bridge } from './bridge';
import type { OfficeLibrary } from './office';

/** A window without a screen in which Microsoft's client library runs. */
export interface NodeWindow {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Runs a script as a page's script would run. */
  runScript(code: string, filename: string): unknown;
}

/** Waits that the client library puts between its messages, for Excel's sake; nobody is served by waiting them out here. */
const LIBRARY_WAIT_MS = 500;

/** Loads the client library into a context of its own, with what office.js would have brought. */
export function openNodeWindow(bridge: Bridge, office: OfficeLibrary): NodeWindow {
  const window = bareWindow();
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    CustomFunctions: office.CustomFunctions,
    OfficeRuntime: office.OfficeRuntime,
  });
  const context = vm.createContext(window);
  clientLibrary().runInContext(context);
  window['Office'] = office.Office;
  return {
    globals: window,
    runScript: (code, filename) => new vm.Script(code, { filename }).runInContext(context) as unknown,
  };
}

let compiled: vm.Script | undefined;

function clientLibrary(): vm.Script {
  const folder = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  const file = path.join(folder, 'dist', 'excel-web-16.00.js');
  compiled ??= new vm.Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  return compiled;
}

function bareWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const window: Record<string, unknown> = {
    console,
    setTimeout: (callback: () => void, delay = 0, ...args: []) =>
      setTimeout(callback, delay <= LIBRARY_WAIT_MS ? 0 : delay, ...args),
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    structuredClone,
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    navigator: { userAgent: 'Node', language: 'en-GB' },
    localStorage: store,
    sessionStorage: store,
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: 'https://localhost/',
      readyState: 'complete',
      cookie: '',
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
      head: { appendChild: nothing },
      addEventListener: nothing,
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}

import type { Bridge } from './bridge';
import { eventually } from './eventually';
import type { OfficeLibrary } from './office';
import { lightTheme, officeLibrary } from './office';
import type { ToFrame, ToPage } from './wire';
import { FileRequests } from './file-requests';
import { focusFirst, listenForRegionKeys } from './regions';
import { HELLO, parseFrameName, parseToFrame } from './wire';

/**
 * The script that stands where office.js would, in the frame of the add-in's page: it brings what office.js would have
 * brought, loads Microsoft's Excel client, and carries text between that client and the page outside. Nothing else goes
 * between the two.
 */
function start(clientLibrary: string): void {
  const { port1: port, port2: outside } = new MessageChannel();
  const send = (message: ToPage) => {
    port.postMessage(JSON.stringify(message));
  };
  const settings = new Map<string, unknown>();
  const begun = eventually();
  const files = new FileRequests(send);
  const office = officeLibrary({
    version: 'current',
    theme: lightTheme,
    file: () => files.ask(),
    hasPane: true,
    started: begun.promise,
    settings: {
      get: (name) => settings.get(name),
      set: (name, value) => {
        settings.set(name, value);
        send({ kind: 'setting', name, value });
      },
      remove: (name) => {
        settings.delete(name);
        send({ kind: 'setting', name });
      },
    },
    onPaneVisible: (isVisible) => {
      send({ kind: 'visible', isVisible });
    },
  });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      send({ kind: 'bridge', text });
    },
  };
  port.onmessage = ({ data }) => {
    const message = parseToFrame(data);
    if (message?.kind === 'start') {
      for (const [name, value] of Object.entries(message.settings)) settings.set(name, value);
      office.setTheme(message.theme);
      begun.resolve();
    } else if (message?.kind === 'file') files.take(message);
    else if (message) take(message, bridge, office, send);
  };
  window.parent.postMessage(HELLO, window.location.origin, [outside]);
  listenForRegionKeys((direction) => {
    send({ kind: 'leave', direction });
  });
  window.addEventListener('load', () => {
    send({ kind: 'loaded' });
  });
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    CustomFunctions: office.CustomFunctions,
    OfficeRuntime: office.OfficeRuntime,
  });
  loadClientLibrary(clientLibrary, () => {
    Object.assign(window, { Office: office.Office });
  });
}

/**
 * Loads Microsoft's client before the page's own scripts, which must find it. Writing into the page while it is read is
 * what office.js does as well; nothing else makes the browser wait.
 */
function loadClientLibrary(address: string, loaded: () => void): void {
  const page: { write: (markup: string) => void } = document;
  page.write(`<script src="${encodeURI(address)}"></script>`);
  [...document.scripts].at(-1)?.addEventListener('load', loaded);
}

function take(
  message: Exclude<ToFrame, { kind: 'start' | 'file' }>,
  bridge: Bridge,
  office: OfficeLibrary,
  send: (message: ToPage) => void,
): void {
  switch (message.kind) {
    case 'bridge':
      bridge.onMessageFromHost?.(message.text);
      break;
    case 'theme':
      office.setTheme(message.theme);
      break;
    case 'visible':
      office.setPaneVisible(message.isVisible);
      break;
    case 'focus':
      focusFirst(document);
      break;
    case 'press':
      void press(message, office).then(send);
      break;
  }
}

async function press(
  { action, request }: { readonly action: string; readonly request: number },
  office: OfficeLibrary,
): Promise<ToPage> {
  try {
    await office.invokeAction(action);
    return { kind: 'pressed', request };
  } catch (error) {
    return { kind: 'pressed', request, problem: error instanceof Error ? error.message : String(error) };
  }
}

const name = parseFrameName(window.name);
if (!name) throw new Error('This page is the add-in as the preview shows it; open the preview instead.');
start(name.clientLibrary);

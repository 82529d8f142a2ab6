import library from '@microsoft/office-js/dist/excel-web-16.00.js?source';

import type { Bridge } from './bridge';
import type { OfficeLibrary } from './office';
import { lightTheme, officeLibrary } from './office';
import type { ToFrame, ToPage } from './wire';
import { HELLO, parseToFrame } from './wire';

/**
 * The script that stands where office.js would in the pane's page: it starts Microsoft's client library in this frame and
 * ties it to the stand-in in the page around it. Text alone goes between the two.
 */
function start(): void {
  const settings = new Map<string, unknown>();
  const unsent: ToPage[] = [];
  let port: MessagePort | undefined;
  const send = (message: ToPage) => {
    if (port) port.postMessage(JSON.stringify(message));
    else unsent.push(message);
  };
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      send({ kind: 'bridge', text });
    },
  };
  let begin: () => void = () => undefined;
  const office = officeLibrary({
    version: 'current',
    theme: lightTheme,
    hasPane: true,
    started: new Promise((resolve) => {
      begin = resolve;
    }),
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
  loadLibrary(bridge, office);
  window.addEventListener('message', (event) => {
    const [given] = event.ports;
    if (event.source !== window.parent || event.data !== HELLO || !given) return;
    port = given;
    port.onmessage = ({ data }) => {
      const message = parseToFrame(data);
      if (message?.kind === 'start') {
        for (const [name, value] of Object.entries(message.settings)) settings.set(name, value);
        office.setTheme(message.theme);
        begin();
      } else if (message) take(message, bridge, office, send);
    };
    for (const message of unsent.splice(0)) send(message);
  });
  window.parent.postMessage(HELLO, window.location.origin);
}

function loadLibrary(bridge: Bridge, office: OfficeLibrary): void {
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    CustomFunctions: office.CustomFunctions,
    OfficeRuntime: office.OfficeRuntime,
  });
  const script = document.createElement('script');
  script.textContent = library;
  document.head.append(script);
  Object.assign(window, { Office: office.Office });
}

function take(
  message: Exclude<ToFrame, { kind: 'start' }>,
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

start();

/**
 * The script that stands where Microsoft's office.js would, in the frame of the add-in's page. It brings what office.js
 * would have brought, loads Microsoft's Excel client, and carries text between that client and the page outside.
 */
import { isRecord } from '../protocol/json';
import { channelOffer, type FromFrame, type FrameStart, readMessage, type ToFrame } from './frame-messages';
import type { Bridge } from './node-window';
import { officeLibrary } from './office';

declare global {
  interface Window {
    _richApiNativeBridge?: Bridge;
    Office?: object;
    CustomFunctions?: object;
    OfficeRuntime?: object;
  }
}

function begin(start: FrameStart): void {
  const channel = new MessageChannel();
  const port = channel.port1;
  const tell = (message: FromFrame): void => {
    port.postMessage(JSON.stringify(message));
  };
  const settings = new Map(Object.entries(start.settings));
  const office = officeLibrary({
    version: 'current',
    theme: start.theme,
    hasPane: true,
    settings: {
      get: (name) => settings.get(name),
      set: (name, value) => {
        settings.set(name, value);
        tell({ kind: 'setting', name, value });
      },
      remove: (name) => {
        settings.delete(name);
        tell({ kind: 'setting', name, value: null });
      },
    },
  });
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      tell({ kind: 'excel', text });
    },
  };
  const press = async (call: number, id: string): Promise<void> => {
    let failure: string | null = null;
    try {
      await office.invokeAction(id);
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    tell({ kind: 'actionDone', call, failure });
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage<ToFrame>(data);
    if (message.kind === 'excel') bridge.onMessageFromHost?.(message.text);
    else if (message.kind === 'theme') office.setTheme(message.theme);
    else void press(message.call, message.id);
  };
  window.parent.postMessage(channelOffer, window.location.origin, [channel.port2]);
  window._richApiNativeBridge = bridge;
  Object.assign(window, { CustomFunctions: office.CustomFunctions, OfficeRuntime: office.OfficeRuntime });
  window.addEventListener('load', () => {
    tell({ kind: 'loaded' });
  });
  loadClientLibrary(start.clientLibrary, () => {
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

function isFrameStart(start: unknown): start is FrameStart {
  return (
    isRecord(start) &&
    isRecord(start['theme']) &&
    isRecord(start['settings']) &&
    typeof start['clientLibrary'] === 'string'
  );
}

const start: unknown = JSON.parse(window.name);
if (!isFrameStart(start)) throw new Error('This page is the add-in as the preview shows it; open the preview instead.');
begin(start);

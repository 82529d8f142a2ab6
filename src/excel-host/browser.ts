import type { Book } from './book';
import { channelOffer, type FrameStart, type FromFrame, readMessage, type ToFrame } from './client/frame-messages';
import { lightTheme, type OfficeTheme } from './client/office';
import type { FunctionMetadata } from './engine/function-metadata';
import { startCore } from './excel-core';
import type { ExcelHost } from './excel-host';
import { LiveGrid } from './grid/live-grid';
import { addGridPlugins } from './grid/plugins';
import { webLimits } from './protocol/session';
import { editAsUser, selectAsUser, settledBook } from './user-actions';

/** What a page gives the stand-in to show a workbook and an add-in beside it. */
export interface PageOptions {
  readonly book: Book;
  /** The custom functions, from functions.json. */
  readonly functions: readonly FunctionMetadata[];
  /** Their namespace. */
  readonly namespace?: string;
  readonly theme?: OfficeTheme;
  /** Where the grid is drawn; emptied when the stand-in ends. */
  readonly grid: HTMLElement;
  readonly pane: {
    /** Where the add-in's frame is put; emptied when the stand-in ends. */
    readonly holder: HTMLElement;
    /** The add-in's page, whose first script is `client/frame.ts`. */
    readonly address: string;
    /** The frame's name for people who cannot see it. */
    readonly title: string;
    /** Where the page serves Microsoft's client library. */
    readonly clientLibrary: string;
  };
}

/** A stand-in whose add-in runs in a frame of its own, so that its objects are out of reach. */
export type ExcelInPage = Omit<ExcelHost, 'globals' | 'runScript' | 'isPaneVisible' | 'evaluate'>;

/** Starts the stand-in in a page: the grid, and the add-in in its frame. Gives it when the add-in's page has loaded. */
export async function startExcelInPage(options: PageOptions): Promise<ExcelInPage> {
  const { book, functions, namespace = 'MTFS', theme = lightTheme, grid } = options;
  const core = startCore({
    book,
    functions,
    namespace,
    blankCells: 'null',
    limits: webLimits,
    send: (text) => {
      frame?.tell({ kind: 'excel', text });
    },
    addPlugins: (univer) => {
      addGridPlugins(univer, grid);
    },
  });
  const { engine, host, session } = core;
  const live = new LiveGrid(engine);
  live.setDark(theme.isDarkTheme);
  let frame: AddInFrame | undefined = undefined;
  const opened = await AddInFrame.open(
    options.pane,
    { theme, settings: Object.fromEntries(engine.settings) },
    {
      receive: (text) => {
        session.receive(text);
        // What the add-in wrote is shown with its results, though it may never read them.
        void session.idle().then(() => engine.calculate());
      },
      keep: (name, value) => {
        if (value === null) engine.settings.delete(name);
        else engine.settings.set(name, value);
      },
      connected: (connected) => {
        frame = connected;
      },
    },
  );
  return {
    engine,
    book: () => settledBook(engine),
    get requests() {
      return session.requests;
    },
    settled: async () => {
      await session.idle();
      await engine.settled();
    },
    editAsUser: (sheet, address, entry) => {
      editAsUser(host, sheet, address, entry);
      void engine.calculate();
    },
    selectAsUser: (sheet, address) => {
      selectAsUser(host, sheet, address);
    },
    setCellEditing: (isEditing) => {
      engine.cellEditing.set(isEditing);
    },
    invokeAction: (id) => opened.press(id),
    setTheme: (next) => {
      live.setDark(next.isDarkTheme);
      opened.tell({ kind: 'theme', theme: next });
    },
    dispose: () => {
      opened.close();
      engine.dispose();
      grid.replaceChildren();
    },
  };
}

/** What the page does with what comes out of the frame. */
interface FrameListener {
  readonly receive: (text: string) => void;
  readonly keep: (name: string, value: unknown) => void;
  readonly connected: (frame: AddInFrame) => void;
}

/** The frame of the add-in's page and the channel to it, over which nothing but text goes. */
class AddInFrame {
  private readonly presses = new Map<number, (failure: string | null) => void>();
  private lastCall = 0;

  private constructor(
    private readonly element: HTMLIFrameElement,
    private readonly port: MessagePort,
  ) {}

  /** Makes the frame and waits until its page has loaded. */
  static open(
    pane: PageOptions['pane'],
    start: Omit<FrameStart, 'clientLibrary'>,
    listener: FrameListener,
  ): Promise<AddInFrame> {
    const element = document.createElement('iframe');
    element.title = pane.title;
    element.name = JSON.stringify({ ...start, clientLibrary: pane.clientLibrary });
    element.src = pane.address;
    element.style.cssText = 'border: 0; width: 100%; height: 100%';
    return new Promise((resolve) => {
      const connect = ({ data, source, ports }: MessageEvent<unknown>): void => {
        const [port] = ports;
        if (data !== channelOffer || source !== element.contentWindow || !port) return;
        window.removeEventListener('message', connect);
        const frame = new AddInFrame(element, port);
        listener.connected(frame);
        port.onmessage = (message: MessageEvent<unknown>) => {
          frame.hear(readMessage<FromFrame>(message.data), listener, () => {
            resolve(frame);
          });
        };
      };
      window.addEventListener('message', connect);
      pane.holder.replaceChildren(element);
    });
  }

  tell(message: ToFrame): void {
    this.port.postMessage(JSON.stringify(message));
  }

  /** Presses a button of the ribbon, and waits until its code says that it is done. */
  async press(id: string): Promise<void> {
    this.lastCall += 1;
    const call = this.lastCall;
    const failure = await new Promise<string | null>((resolve) => {
      this.presses.set(call, resolve);
      this.tell({ kind: 'action', call, id });
    });
    if (failure !== null) throw new Error(failure);
  }

  close(): void {
    this.port.close();
    this.element.remove();
  }

  private hear(message: FromFrame, listener: FrameListener, loaded: () => void): void {
    switch (message.kind) {
      case 'excel':
        listener.receive(message.text);
        break;
      case 'loaded':
        loaded();
        break;
      case 'setting':
        listener.keep(message.name, message.value);
        break;
      case 'actionDone':
        this.presses.get(message.call)?.(message.failure);
        this.presses.delete(message.call);
        break;
    }
  }
}

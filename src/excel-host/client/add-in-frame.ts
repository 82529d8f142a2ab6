import type { ToFrame, ToPage } from './wire';
import { HELLO, parseToPage } from './wire';

/** Where a page puts the add-in, and what runs there. */
export interface PaneOptions {
  /** Where the add-in's frame is put; emptied when the stand-in ends. */
  readonly holder: HTMLElement;
  /** The add-in's page, whose first script is `client/frame.ts`. */
  readonly address: string;
  /** The frame's name for people who cannot see it. */
  readonly title: string;
  /** Where the page serves Microsoft's client library. */
  readonly clientLibrary: string;
}

/** The frame of the add-in's page, and the channel to it, over which nothing but text goes. */
export class AddInFrame {
  private readonly element = document.createElement('iframe');
  private readonly presses = new Map<number, { done: () => void; fail: (problem: Error) => void }>();
  private port: MessagePort | undefined;
  private lastRequest = 0;

  constructor(
    private readonly pane: PaneOptions,
    /** What the frame is told first; asked anew each time its page loads. */
    private readonly first: () => ToFrame,
    private readonly take: (message: ToPage) => void,
  ) {}

  /** Makes the frame and waits until its page has loaded. A page loaded anew later joins again of itself. */
  async open(): Promise<void> {
    const { element, pane } = this;
    element.title = pane.title;
    element.name = JSON.stringify({ clientLibrary: pane.clientLibrary });
    element.src = pane.address;
    // A block, or it stands on a line of text and is taller by what hangs below the line.
    element.style.cssText = 'display: block; border: 0; width: 100%; height: 100%';
    await new Promise<void>((loaded) => {
      this.greet = ({ data, source, ports }) => {
        const [port] = ports;
        if (data !== HELLO || source !== element.contentWindow || !port) return;
        this.port = port;
        port.onmessage = (message: MessageEvent<unknown>) => {
          this.hear(parseToPage(message.data), loaded);
        };
        this.send(this.first());
      };
      window.addEventListener('message', this.greet);
      pane.holder.replaceChildren(element);
    });
  }

  send(message: ToFrame): void {
    this.port?.postMessage(JSON.stringify(message));
  }

  /** Gives the keyboard to the add-in's page. */
  focus(): void {
    this.element.focus();
    this.send({ kind: 'focus' });
  }

  /** Presses a button of the ribbon, and waits until its code says that it is done. */
  async press(action: string): Promise<void> {
    this.lastRequest += 1;
    const request = this.lastRequest;
    await new Promise<void>((done, fail) => {
      this.presses.set(request, { done, fail });
      this.send({ kind: 'press', request, action });
    });
  }

  close(): void {
    window.removeEventListener('message', this.greet);
    this.port?.close();
    this.element.remove();
  }

  private greet: (event: MessageEvent<unknown>) => void = () => undefined;

  private hear(message: ToPage | undefined, loaded: () => void): void {
    if (message?.kind === 'loaded') loaded();
    else if (message?.kind === 'pressed') {
      const pressed = this.presses.get(message.request);
      this.presses.delete(message.request);
      if (message.problem === undefined) pressed?.done();
      else pressed?.fail(new Error(message.problem));
    } else if (message) this.take(message);
  }
}

import { bytesOfBase64 } from '../base64';
import type { ToFrame, ToPage } from './wire';

/** The pane's requests for the workbook's file, which is on the other side of the channel. */
export class FileRequests {
  private readonly waiting = new Map<number, { done: (bytes: Uint8Array) => void; fail: (problem: Error) => void }>();
  private lastRequest = 0;

  constructor(private readonly send: (message: ToPage) => void) {}

  /** Asks for the file and waits until it comes. */
  ask(): Promise<Uint8Array> {
    this.lastRequest += 1;
    const request = this.lastRequest;
    return new Promise((done, fail) => {
      this.waiting.set(request, { done, fail });
      this.send({ kind: 'file', request });
    });
  }

  /** Takes what came for a request. */
  take({ request, base64, problem }: Extract<ToFrame, { kind: 'file' }>): void {
    const asked = this.waiting.get(request);
    this.waiting.delete(request);
    const bytes = base64 === undefined ? undefined : bytesOfBase64(base64);
    if (bytes) asked?.done(bytes);
    else asked?.fail(new Error(problem ?? 'The file did not come whole.'));
  }
}

import type { ExcelObject } from './excel-object';
import { runBatch } from './batch';
import type { BatchAnswer, Served } from './batch';
import { References } from './references';
import type { Request, RequestBatch } from './request';
import { ActionType, parseRequest } from './request';
import type { ExcelErrorCode } from '../errors';

/** How large a message may be in either direction. Excel on the web stops at 5 MB. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Excel on the web's limits. */
export const webLimits: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** What has gone over the bridge so far. */
export interface RequestCount {
  /** How many times the add-in has synchronised. */
  readonly count: number;
  /** Characters sent by the add-in and answered to it, together. */
  readonly bytes: number;
}

/** What a session serves, besides what the protocol needs. */
export interface SessionHost extends Served {
  /** Why every call is refused at the moment, if it is: a cell is being edited, say. */
  refusal(): { readonly code: ExcelErrorCode; readonly message: string } | undefined;
  /** Waits until calls are no longer refused. */
  untilAllowed(): Promise<void>;
  /** Whether a request is the custom-functions runtime's own and not counted as one of the add-in's. */
  isOwnTraffic(typeNames: readonly string[]): boolean;
}

/** One add-in's talk with the host: texts in, texts out, one request after the other. */
export class Session {
  private readonly references = new References();
  private queue: Promise<void> = Promise.resolve();
  private readonly counted = { count: 0, bytes: 0 };

  constructor(
    private readonly host: SessionHost,
    private readonly limits: Limits,
    private readonly send: (text: string) => void,
  ) {}

  /** Counts on as the talk goes on. */
  get requests(): RequestCount {
    return this.counted;
  }

  /** Keeps an object by a reference id of its own, as events carry one. */
  keep(target: ExcelObject): string {
    return this.references.keep(target);
  }

  /** Takes a message of the client library; the answer follows when those before it are answered. */
  receive(text: string): void {
    this.queue = this.queue.then(() => this.answer(text));
  }

  /** Waits until every request so far is answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  private async answer(text: string): Promise<void> {
    const request = parseRequest(text);
    if (!request) return;
    const typeNames = [...request.batch.paths.values()].map((path) => path.name);
    const isOwn = this.host.isOwnTraffic(typeNames) || isHousekeeping(request.batch);
    const answer =
      text.length > this.limits.requestBytes ? tooLarge('Request', text.length) : await this.run(request, isOwn);
    const reply = this.withinLimit(request.id, answer);
    if (!isOwn) {
      this.counted.count += 1;
      this.counted.bytes += text.length + reply.length;
    }
    this.send(reply);
  }

  private async run({ batch, waitsForCellEdit }: Request, isOwn: boolean): Promise<BatchAnswer> {
    if (waitsForCellEdit) await this.host.untilAllowed();
    const refusal = isOwn ? undefined : this.host.refusal();
    if (refusal) return failed(refusal.code, refusal.message);
    return runBatch(batch, this.host, this.references);
  }

  private withinLimit(id: number, answer: BatchAnswer): string {
    const reply = reply200(id, answer);
    return reply.length > this.limits.responseBytes ? reply200(id, tooLarge('Response', reply.length)) : reply;
  }
}

/** Whether a request only lets references go, as the library does of itself at the end of a run. */
function isHousekeeping({ actions }: RequestBatch): boolean {
  return (
    actions.length > 0 &&
    actions.every((action) => action.name === '_RemoveReference' || action.type === ActionType.instantiate)
  );
}

function reply200(id: number, body: BatchAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function tooLarge(which: 'Request' | 'Response', bytes: number): BatchAnswer {
  return failed(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} is ${bytes} characters long, more than Excel on the web takes.`,
  );
}

function failed(code: ExcelErrorCode, message: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: '' } };
}

import { isRecord } from '../protocol/json';
import type { OfficeTheme } from './office';

/** What the page that shows the workbook tells the add-in's frame. */
export type ToFrame =
  /** A message of Excel for Microsoft's client library. */
  | { readonly kind: 'excel'; readonly text: string }
  /** A button of the ribbon was pressed. */
  | { readonly kind: 'action'; readonly call: number; readonly id: string }
  | { readonly kind: 'theme'; readonly theme: OfficeTheme };

/** What the add-in's frame tells the page. */
export type FromFrame =
  /** A message of Microsoft's client library for Excel. */
  | { readonly kind: 'excel'; readonly text: string }
  /** The add-in's page has loaded, its custom functions and buttons with it. */
  | { readonly kind: 'loaded' }
  /** The code of a button has said that it is done, or why it is not. */
  | { readonly kind: 'actionDone'; readonly call: number; readonly failure: string | null }
  | { readonly kind: 'setting'; readonly name: string; readonly value: unknown };

/** What the frame must know before its first script runs; it stands in the frame's name, as text. */
export interface FrameStart {
  readonly theme: OfficeTheme;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where the page serves Microsoft's client library. */
  readonly clientLibrary: string;
}

/** How the frame offers the page its end of the channel: with this message, to which a port is attached. */
export const channelOffer = 'excel-stand-in';

/**
 * Reads a message of the other side, which was text. Both sides are built together from this file, so that a message
 * without one of its kinds is a fault.
 */
export function readMessage<Message extends ToFrame | FromFrame>(data: unknown): Message {
  const message: unknown = JSON.parse(String(data));
  if (!isRecord(message) || typeof message['kind'] !== 'string') throw new Error('Not a message of the stand-in.');
  // The kinds are ours on both sides of one build; what is inside an Excel message is checked where it is read.
  return message as unknown as Message;
}

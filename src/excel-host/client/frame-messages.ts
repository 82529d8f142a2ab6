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

/** Reads a message of the page, which was text; null for what is none. */
export function readToFrame(data: unknown): ToFrame | null {
  const message = parse(data);
  const { kind, text, call, id, theme } = message;
  if (kind === 'excel' && typeof text === 'string') return { kind, text };
  if (kind === 'action' && typeof call === 'number' && typeof id === 'string') return { kind, call, id };
  if (kind === 'theme' && isOfficeTheme(theme)) return { kind, theme };
  return null;
}

/** Reads a message of the frame, which was text; null for what is none. */
export function readFromFrame(data: unknown): FromFrame | null {
  const message = parse(data);
  const { kind, text, call, failure, name, value } = message;
  if (kind === 'excel' && typeof text === 'string') return { kind, text };
  if (kind === 'loaded') return { kind };
  if (kind === 'setting' && typeof name === 'string') return { kind, name, value };
  if (kind === 'actionDone' && typeof call === 'number') {
    return { kind, call, failure: typeof failure === 'string' ? failure : null };
  }
  return null;
}

/** Reads what stands in the frame's name; null where the page was not opened by the stand-in. */
export function readFrameStart(name: string): FrameStart | null {
  const { theme, settings, clientLibrary } = parse(name);
  if (!isOfficeTheme(theme) || !isRecord(settings) || typeof clientLibrary !== 'string') return null;
  return { theme, settings, clientLibrary };
}

function parse(text: unknown): Readonly<Record<string, unknown>> {
  if (typeof text !== 'string' || !text.startsWith('{')) return {};
  const parsed: unknown = JSON.parse(text);
  return isRecord(parsed) ? parsed : {};
}

function isOfficeTheme(theme: unknown): theme is OfficeTheme {
  return (
    isRecord(theme) && typeof theme['isDarkTheme'] === 'boolean' && typeof theme['bodyBackgroundColor'] === 'string'
  );
}

import { isRecord } from '../protocol/json';
import type { OfficeTheme } from './office';

/** By this the frame says that it listens, and the page that it answers with a port. */
export const HELLO = 'excel-stand-in';

/** What a frame must know before anything is said; it travels in the frame's name. */
export interface FrameName {
  /** Where the page serves Microsoft's client library. */
  readonly clientLibrary: string;
}

/** Reads a frame's name; `undefined` for a frame that the stand-in has not made. */
export function parseFrameName(name: string): FrameName | undefined {
  const found = parse(name);
  return typeof found?.['clientLibrary'] === 'string' ? { clientLibrary: found['clientLibrary'] } : undefined;
}

/** What the page sends into the pane's frame, as JSON text. */
export type ToFrame =
  | { readonly kind: 'start'; readonly settings: Readonly<Record<string, unknown>>; readonly theme: OfficeTheme }
  | { readonly kind: 'bridge'; readonly text: string }
  | { readonly kind: 'press'; readonly request: number; readonly action: string }
  | { readonly kind: 'theme'; readonly theme: OfficeTheme }
  | { readonly kind: 'file'; readonly request: number; readonly base64?: string; readonly problem?: string }
  | { readonly kind: 'visible'; readonly isVisible: boolean }
  | { readonly kind: 'focus' };

/** What the frame sends to the page, as JSON text. */
export type ToPage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'bridge'; readonly text: string }
  | { readonly kind: 'pressed'; readonly request: number; readonly problem?: string }
  | { readonly kind: 'setting'; readonly name: string; readonly value?: unknown }
  /** Asks for the workbook's file. */
  | { readonly kind: 'file'; readonly request: number }
  | { readonly kind: 'visible'; readonly isVisible: boolean }
  | { readonly kind: 'leave'; readonly direction: RegionStep };

/** To which of the window's regions the keyboard goes from here: F6 goes to the next, Shift+F6 to the one before. */
export type RegionStep = 'next' | 'previous';

/** Reads what came into the frame; `undefined` for what is no message of the page. */
export function parseToFrame(data: unknown): ToFrame | undefined {
  const message = parse(data);
  switch (message?.['kind']) {
    case 'start':
      return isRecord(message['settings']) && isTheme(message['theme'])
        ? { kind: 'start', settings: message['settings'], theme: message['theme'] }
        : undefined;
    case 'bridge':
      return typeof message['text'] === 'string' ? { kind: 'bridge', text: message['text'] } : undefined;
    case 'press':
      return typeof message['request'] === 'number' && typeof message['action'] === 'string'
        ? { kind: 'press', request: message['request'], action: message['action'] }
        : undefined;
    case 'theme':
      return isTheme(message['theme']) ? { kind: 'theme', theme: message['theme'] } : undefined;
    case 'visible':
      return { kind: 'visible', isVisible: message['isVisible'] === true };
    case 'file': {
      const { request, base64, problem } = message;
      if (typeof request !== 'number') return undefined;
      if (typeof base64 === 'string') return { kind: 'file', request, base64 };
      return { kind: 'file', request, problem: typeof problem === 'string' ? problem : 'The file did not come.' };
    }
    case 'focus':
      return { kind: 'focus' };
    default:
      return undefined;
  }
}

/** Reads what came to the page; `undefined` for what is no message of the frame. */
export function parseToPage(data: unknown): ToPage | undefined {
  const message = parse(data);
  switch (message?.['kind']) {
    case 'loaded':
      return { kind: 'loaded' };
    case 'bridge':
      return typeof message['text'] === 'string' ? { kind: 'bridge', text: message['text'] } : undefined;
    case 'pressed': {
      if (typeof message['request'] !== 'number') return undefined;
      const problem = message['problem'];
      return { kind: 'pressed', request: message['request'], ...(typeof problem === 'string' ? { problem } : {}) };
    }
    case 'setting':
      return typeof message['name'] === 'string'
        ? { kind: 'setting', name: message['name'], ...('value' in message ? { value: message['value'] } : {}) }
        : undefined;
    case 'visible':
      return { kind: 'visible', isVisible: message['isVisible'] === true };
    case 'file':
      return typeof message['request'] === 'number' ? { kind: 'file', request: message['request'] } : undefined;
    case 'leave':
      return { kind: 'leave', direction: message['direction'] === 'previous' ? 'previous' : 'next' };
    default:
      return undefined;
  }
}

function parse(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message: unknown = JSON.parse(data);
    return isRecord(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isTheme(theme: unknown): theme is OfficeTheme {
  return (
    isRecord(theme) && typeof theme['isDarkTheme'] === 'boolean' && typeof theme['bodyBackgroundColor'] === 'string'
  );
}

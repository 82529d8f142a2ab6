import { answer, fail } from './async-result';
import { fileGetter } from './document-file';
import type { OfficeTheme } from './office';

/** What those hear who listen to a change of the theme. */
export interface ThemeMessage {
  readonly type: string;
  readonly officeTheme: OfficeTheme;
}

/** Where the add-in's document settings live. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
}

/** `Office.context.document`: settings, the workbook's file, and the change of the theme. */
export function documentOf(
  settings: DocumentSettings,
  file: () => Promise<Uint8Array>,
  themeListeners: Set<(message: ThemeMessage) => void>,
): object {
  return {
    url: '',
    mode: 'readWrite',
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => {
        settings.set(name, value);
      },
      remove: (name: string) => {
        settings.remove(name);
      },
      saveAsync: (...given: unknown[]) => {
        answer(given);
      },
      refreshAsync: (...given: unknown[]) => {
        answer(given);
      },
    },
    getFileAsync: fileGetter(file),
    addHandlerAsync: (type: string, listener: (message: ThemeMessage) => void, ...given: unknown[]) => {
      if (type !== 'officeThemeChanged') {
        fail(given, 'ApiNotFound', `The event ${type} is not implemented in the stand-in for Excel.`);
        return;
      }
      themeListeners.add(listener);
      answer(given);
    },
    removeHandlerAsync: (_type: string, ...given: unknown[]) => {
      answer(given);
    },
  };
}

import { documentOf } from './document';
import type { DocumentSettings, ThemeMessage } from './document';
import type { ExcelVersion } from './requirement-sets';
import { isSetSupported } from './requirement-sets';

/** The colours of Excel's window, as an add-in is told them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Excel's light theme. */
export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: '#F0F0F0',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#444444',
  isDarkTheme: false,
};

/** Excel's black theme. */
export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: '#212121',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#2B2B2B',
  controlForegroundColor: '#FFFFFF',
  isDarkTheme: true,
};

type AnyFunction = (...args: never[]) => unknown;
/** What a ribbon button's code is given; it says when it is done. */
interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** What office.js would have brought, and the host's hold on it. */
export interface OfficeLibrary {
  readonly Office: object;
  readonly CustomFunctions: object;
  readonly OfficeRuntime: object;
  /** Runs the code of a ribbon button, and waits until it says that it is done. */
  invokeAction(id: string): Promise<void>;
  /** The ids of the buttons that have code. */
  actionIds(): readonly string[];
  setTheme(theme: OfficeTheme): void;
  isPaneVisible(): boolean;
  setPaneVisible(visible: boolean): void;
}

export interface OfficeOptions {
  readonly version: ExcelVersion;
  readonly theme: OfficeTheme;
  readonly settings: DocumentSettings;
  /** The workbook as it stands, as an .xlsx file. */
  readonly file: () => Promise<Uint8Array>;
  readonly hasPane: boolean;
  /** Resolves once the workbook is there; `Office.onReady` waits for it. */
  readonly started: Promise<void>;
  /** Hears that the add-in showed or hid its pane. */
  readonly onPaneVisible?: (isVisible: boolean) => void;
}

/** Makes the parts of Office that come with office.js and not with the Excel client. */
export function officeLibrary({
  version,
  theme,
  settings,
  file,
  hasPane,
  started,
  onPaneVisible,
}: OfficeOptions): OfficeLibrary {
  const actions = new Map<string, AnyFunction>();
  const visibilityListeners = new Set<(message: { visibilityMode: string }) => void>();
  const themeListeners = new Set<(message: ThemeMessage) => void>();
  let isVisible = hasPane;
  const setPaneVisible = (visible: boolean) => {
    if (visible === isVisible) return;
    isVisible = visible;
    for (const listener of visibilityListeners) listener({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
  };
  const context = {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: 'en-GB',
    contentLanguage: 'en-GB',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    touchEnabled: false,
    commerceAllowed: false,
    officeTheme: theme,
    requirements: { isSetSupported: (name: string, wanted?: string | number) => isSetSupported(version, name, wanted) },
    document: documentOf(settings, file, themeListeners),
  };
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: null };
  const Office = {
    context,
    HostType: {
      Word: 'Word',
      Excel: 'Excel',
      PowerPoint: 'PowerPoint',
      Outlook: 'Outlook',
      OneNote: 'OneNote',
      Project: 'Project',
      Access: 'Access',
    },
    PlatformType: {
      PC: 'PC',
      OfficeOnline: 'OfficeOnline',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    EventType: { OfficeThemeChanged: 'officeThemeChanged', DocumentSelectionChanged: 'documentSelectionChanged' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await started;
      await callback?.(info);
      return info;
    },
    isSetSupported: context.requirements.isSetSupported,
    actions: { associate: (id: string, action: AnyFunction) => void actions.set(id, action) },
    addin: {
      showAsTaskpane: async () => {
        setPaneVisible(true);
        onPaneVisible?.(true);
        return Promise.resolve();
      },
      hide: async () => {
        setPaneVisible(false);
        onPaneVisible?.(false);
        return Promise.resolve();
      },
      getStartupBehavior: async () => Promise.resolve('Load'),
      setStartupBehavior: async () => Promise.resolve(),
      onVisibilityModeChanged: async (listener: (message: { visibilityMode: string }) => void) => {
        visibilityListeners.add(listener);
        return Promise.resolve(async () => Promise.resolve(void visibilityListeners.delete(listener)));
      },
    },
  };
  return {
    Office,
    CustomFunctions: customFunctionsNamespace(),
    OfficeRuntime: { storage: memoryStorage() },
    invokeAction: (id) => invoke(actions, id),
    actionIds: () => [...actions.keys()],
    setTheme: (next) => {
      context.officeTheme = next;
      for (const listener of themeListeners) listener({ type: 'officeThemeChanged', officeTheme: next });
    },
    isPaneVisible: () => isVisible,
    setPaneVisible,
  };
}

async function invoke(actions: ReadonlyMap<string, AnyFunction>, id: string): Promise<void> {
  const action = actions.get(id);
  if (!action)
    throw new Error(
      `No code is associated with the button ${id}; there is code for: ${[...actions.keys()].join(', ') || 'none'}.`,
    );
  await new Promise<void>((resolve, reject) => {
    const event: ActionEvent = { source: { id }, completed: resolve };
    Promise.resolve((action as (event: ActionEvent) => unknown)(event)).catch(reject);
  });
}

/** The registry through which the custom-functions runtime finds the add-in's code. */
function customFunctionsNamespace(): object {
  const mappings: Record<string, AnyFunction> = {};
  const listeners = new Set<() => void>();
  return {
    _association: { mappings, onchange: (listener: () => void) => void listeners.add(listener) },
    associate: (first: string | Readonly<Record<string, AnyFunction>>, code?: AnyFunction) => {
      if (typeof first === 'string' && code) mappings[first.toUpperCase()] = code;
      if (typeof first === 'object')
        for (const [name, one] of Object.entries(first)) mappings[name.toUpperCase()] = one;
      for (const listener of listeners) listener();
    },
  };
}

function memoryStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: async (key: string) => Promise.resolve(items.get(key) ?? null),
    setItem: async (key: string, item: string) => Promise.resolve(void items.set(key, item)),
    removeItem: async (key: string) => Promise.resolve(void items.delete(key)),
    getKeys: async () => Promise.resolve([...items.keys()]),
  };
}

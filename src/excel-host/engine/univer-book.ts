import { BehaviorSubject } from 'rxjs';
import { FormulaDependencies } from './formula-dependencies';
import { TableReferences } from './table-references';
import type { ICommandInfo, IExecutionOptions, ILocales, IWorkbookData, Workbook } from './vendor';
import {
  ICommandService,
  IFormulaDependencyGenerator,
  Injector,
  ISuperTableService,
  LocaleType,
  LogLevel,
  Plugin,
  setDependencies,
  TriggerCalculationController,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from './vendor';

/** The one workbook of a stand-in: Univer needs an id for it, nothing else does. */
export const UNIT_ID = 'workbook';

/** Univer with one workbook in it. */
export interface UniverBook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  /** Whether what Univer does at the moment is our doing, not that of a person at its grid. */
  readonly isOwn: boolean;
  /** Runs one of Univer's mutations at once. */
  mutate(id: string, params: object, options?: IExecutionOptions): void;
  /** Runs one of Univer's commands, which may move formulas' references along. */
  command(id: string, params: object): Promise<void>;
  /** Runs a command that works only on Univer's active sheet, whichever sheet is active. */
  commandOnSheet(sheetId: string, id: string, params: object): Promise<void>;
  /** Hears of every command, mutation and operation after it was done. */
  onDone(listener: (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined) => void): void;
}

/** Univer's plug-ins for a screen, in place of those that only calculate, and the words they show. */
export interface GridPlugins {
  readonly words: ILocales[string];
  register(univer: Univer): void;
}

/** Starts Univer with one workbook. Its own timer for calculation is taken out: `Calculator` decides when to calculate. */
export function openUniverBook(data: Partial<IWorkbookData>, grid?: GridPlugins): UniverBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: grid?.words ?? {} },
    logLevel: LogLevel.SILENT,
  });
  if (grid) grid.register(univer);
  else {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
  }
  univer.registerPlugin(OwnParts);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    ...data,
    id: UNIT_ID,
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let ownCommands = 0;
  const command = async (id: string, params: object) => {
    ownCommands += 1;
    try {
      const done = await commands.executeCommand(id, { unitId: UNIT_ID, ...params });
      if (!done) throw new Error(`Univer refused ${id}.`);
    } finally {
      ownCommands -= 1;
    }
  };
  return {
    univer,
    injector,
    workbook,
    commands,
    command,
    commandOnSheet: async (sheetId, id, params) => {
      const active = workbook.getActiveSheet();
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (sheet) workbook.setActiveSheet(sheet);
      try {
        await command(id, { subUnitId: sheetId, ...params });
      } finally {
        workbook.setActiveSheet(active);
      }
    },
    get isOwn() {
      return ownCommands > 0;
    },
    mutate: (id, params, options) => {
      ownCommands += 1;
      try {
        commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, options);
      } finally {
        ownCommands -= 1;
      }
    },
    onDone: (listener) => void commands.onCommandExecuted(listener),
  };
}

/** Stands where Univer's timer stood, with the two members that others ask of it; the progress it would report is always finished. */
class NoTimer {
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }
  dispose(): void {
    this.progress$.complete();
  }
}

/** What stands here in place of parts of Univer. */
class OwnParts extends Plugin {
  static override pluginName = 'EXCEL_HOST_PARTS';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([IFormulaDependencyGenerator, { useClass: FormulaDependencies }]);
    this._injector.replace([ISuperTableService, { useClass: TableReferences }]);
    this._injector.replace([
      TriggerCalculationController,
      { useFactory: () => new NoTimer() as unknown as TriggerCalculationController },
    ]);
  }
}
setDependencies(OwnParts, [Injector], 1);

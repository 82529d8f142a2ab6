import type { ICommandInfo, IFormulaDirtyData, Nullable } from './vendor';
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from './vendor';
import type { UniverBook } from './univer-book';
import { UNIT_ID } from './univer-book';

/** One cell of one sheet. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Says when Univer calculates: at once when a value is about to be read, and never behind the back of a caller.
 * It collects what changed since the last calculation, as Univer's own timer would have.
 */
export class Calculator {
  private readonly waiting: Readonly<ICommandInfo>[] = [];
  private readonly places: CellPlace[] = [];
  private everything = false;
  private running: Promise<void> | undefined;

  constructor(private readonly book: UniverBook) {
    const conversions = book.injector.get(IActiveDirtyManagerService);
    book.onDone((command, options) => {
      const isResult = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      if (!isResult && conversions.get(command.id)) this.waiting.push(command);
    });
  }

  /** Whether anything changed since the last calculation. */
  get isDirty(): boolean {
    return this.everything || this.waiting.length > 0 || this.places.length > 0;
  }

  /** Has some cells calculated again, though nothing they refer to has changed. */
  markCells(places: readonly CellPlace[]): void {
    this.places.push(...places);
  }

  /** Has everything calculated again. */
  markAll(): void {
    this.everything = true;
  }

  /** Takes what has changed so far as calculated. */
  forgetChanges(): void {
    this.waiting.length = 0;
  }

  /** Calculates until nothing is left that changed. */
  async calculate(): Promise<void> {
    while (this.running !== undefined || this.isDirty) {
      this.running ??= this.once().finally(() => {
        this.running = undefined;
      });
      await this.running;
    }
  }

  private async once(): Promise<void> {
    const dirty = this.takeDirty();
    const service = this.book.injector.get(ICalculateFormulaService);
    await new Promise<void>((resolve) => {
      const subscription = service.executionCompleteListener$.subscribe(() => {
        subscription.unsubscribe();
        resolve();
      });
      this.book.mutate(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    });
  }

  private takeDirty(): IFormulaDirtyData {
    const conversions = this.book.injector.get(IActiveDirtyManagerService);
    const dirty: Required<Pick<IFormulaDirtyData, 'dirtySuperTableMap'>> & IFormulaDirtyData = {
      forceCalculation: this.everything,
      dirtyRanges: this.places.map(({ sheetId, row, column }) => ({
        unitId: UNIT_ID,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    for (const command of this.waiting) {
      const found = conversions.get(command.id)?.getDirtyData(command) ?? {};
      dirty.forceCalculation ||= found.forceCalculation ?? false;
      dirty.dirtyRanges.push(...(found.dirtyRanges ?? []));
      mergeByUnit(dirty.dirtyNameMap, found.dirtyNameMap);
      mergeByUnit(dirty.dirtyDefinedNameMap, found.dirtyDefinedNameMap);
      mergeByUnit(dirty.dirtySuperTableMap, found.dirtySuperTableMap);
      mergeByUnit(dirty.clearDependencyTreeCache, found.clearDependencyTreeCache);
    }
    this.waiting.length = 0;
    this.places.length = 0;
    this.everything = false;
    return dirty;
  }
}

/** Things by the workbook they are of, as Univer keeps them. */
type ByUnit<V> = Record<string, Nullable<V>>;

function mergeByUnit<V extends object>(into: ByUnit<V>, from: ByUnit<V> | undefined): void {
  for (const [unit, entries] of Object.entries(from ?? {})) if (entries) into[unit] = { ...into[unit], ...entries };
}

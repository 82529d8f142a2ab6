import type { Book, CellConstant } from './book';
import type { OfficeTheme } from './client/office';
import type { CellFailure } from './engine/add-in-calls';
import type { Engine } from './engine/engine';
import type { RequestCount } from './protocol/session';

/** What a formula comes to: one value or rows of them, or an error with what a custom function said about it. */
export type Evaluation =
  | { readonly kind: 'values'; readonly values: readonly (readonly EvaluatedCell[])[] }
  | ({ readonly kind: 'error' } & CellFailure);

/** One cell of what a formula comes to; null is blank. */
export type EvaluatedCell = CellConstant | CellFailure | null;

/** What an add-in finds on its global object. */
export interface OfficeGlobals {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
  readonly OfficeRuntime: unknown;
}

/** What can be asked of a running stand-in wherever it runs. */
export interface HostControls {
  /** The workbook's own engine, for those who show it or look into it. */
  readonly engine: Engine;
  /** The workbook as plain data, after everything has been calculated. */
  book(): Promise<Book>;
  /** The workbook as it stands once everything is calculated, as an .xlsx file. */
  file(): Promise<Uint8Array>;
  /** The files of the workbooks that the add-in has made, in their order. */
  readonly createdWorkbooks: readonly Uint8Array[];
  /** What has gone over the bridge since the start; it counts on. */
  readonly requests: RequestCount;
  /** Waits until every request is answered and every formula has its result. */
  settled(): Promise<void>;
  /** What a formula comes to, as if it stood in a cell far from everything. Starts with `=` or does not. */
  evaluate(formula: string): Promise<Evaluation>;
  /** Types into cells as a person would, with protection and events as in Excel. */
  editAsUser(sheet: string, address: string, entry: CellConstant | readonly (readonly CellConstant[])[]): void;
  /** Selects cells as a person would. */
  selectAsUser(sheet: string, address: string): void;
  /** Opens or closes a cell for editing; while one is open every call of the add-in is refused. */
  setCellEditing(isEditing: boolean): void;
}

/** A running stand-in for Excel with one workbook and one add-in. */
export interface ExcelHost extends HostControls {
  readonly globals: OfficeGlobals;
  /** Runs a script as the add-in's page would: a built bundle, say. */
  runScript(code: string, filename: string): unknown;
  /** Presses a button of the ribbon and waits until its code says that it is done. */
  invokeAction(id: string): Promise<void>;
  setTheme(theme: OfficeTheme): void;
  readonly isPaneVisible: boolean;
  dispose(): void;
}

import type { Book } from './book';
import { parseAddress } from './address';
import { CUSTOM_FUNCTIONS_TYPE, CustomFunctionCalls } from './client/custom-function-calls';
import { eventMessage } from './client/events';
import { Engine } from './engine/engine';
import type { FunctionMetadata } from './engine/function-metadata';
import type { GridPlugins } from './engine/univer-book';
import { ExcelError } from './errors';
import { fileOf } from './files';
import type { Host } from './objects/host';
import { workbookType } from './objects/workbook';
import type { Limits } from './protocol/session';
import { Session } from './protocol/session';
import { settledBook } from './user-actions';
import type { OpenedXlsx } from './xlsx';

/** Everything on Excel's side of the bridge: the workbook, the object model and the protocol. */
export interface ExcelCore {
  readonly engine: Engine;
  readonly host: Host;
  readonly session: Session;
  /** The workbook as it stands once everything is calculated, as an .xlsx file. */
  readonly file: () => Promise<Uint8Array>;
  /** The files of the workbooks that the add-in has made, in their order. */
  readonly createdWorkbooks: readonly Uint8Array[];
}

/** How the two sides are put together. */
export interface CoreOptions {
  readonly book: Book;
  /** The file that the workbook was read from; left out, its file is a new one. */
  readonly opened?: OpenedXlsx;
  readonly functions: readonly FunctionMetadata[];
  readonly namespace: string;
  readonly blankCells: 'null' | 'zero';
  readonly limits: Limits;
  /** Takes a message to the client library. */
  readonly send: (text: string) => void;
  /** Resolves once the add-in's code is loaded; its functions are not called before. */
  readonly addInLoaded?: Promise<void>;
  /** Univer's plug-ins for a screen; left out where there is none. */
  readonly grid?: GridPlugins;
  /** Hears that the add-in made a workbook, and takes its file. */
  readonly onWorkbookCreated?: (file: Uint8Array) => void;
}

/** Starts Excel's side; the client library's messages go to `session.receive`. */
export function startCore({
  book,
  opened,
  functions,
  namespace,
  blankCells,
  limits,
  send,
  addInLoaded,
  grid,
  onWorkbookCreated,
}: CoreOptions): ExcelCore {
  const byId = new Map(functions.map((metadata) => [metadata.id, metadata]));
  const calls: CustomFunctionCalls = new CustomFunctionCalls(
    send,
    ({ place }) => engine.placeName(place.sheetId, place.row, place.column),
    (name) => byId.get(name),
  );
  const engine: Engine = new Engine({
    book,
    functions,
    namespace,
    blankCells,
    dispatch: async (batch) => {
      await addInLoaded;
      return calls.dispatch(batch);
    },
    ...(grid ? { grid } : {}),
  });
  const createdWorkbooks: Uint8Array[] = [];
  const host: Host = {
    engine,
    subscriptions: new Set(),
    workbookCreated: (file) => {
      createdWorkbooks.push(file);
      onWorkbookCreated?.(file);
    },
    rangeOfEvent: (reference) => rangeOfEvent(host, reference),
  };
  const session = new Session(
    {
      root: workbookType.of(host),
      newObject: (typeName) => {
        if (typeName === CUSTOM_FUNCTIONS_TYPE) return calls.object;
        throw new ExcelError('ApiNotFound', `${typeName} is not implemented in the stand-in for Excel.`);
      },
      carryOut: () => {
        engine.removals.carryOut();
      },
      beforeRead: () => engine.calculate(),
      refusal: () =>
        engine.cellEditing.isOpen
          ? {
              code: 'InvalidOperationInCellEditMode',
              message: 'Excel is in cell-editing mode. Press Enter or Esc, or select another cell, and try again.',
            }
          : undefined,
      untilAllowed: () => engine.cellEditing.ended(),
      isOwnTraffic: (typeNames) => typeNames.includes(CUSTOM_FUNCTIONS_TYPE),
    },
    limits,
    send,
  );
  engine.events.add((event) => {
    const message = eventMessage(engine, event, (name, target) => host.subscriptions.has(`${name} ${target}`));
    if (message !== undefined) send(message);
  });
  const file = async () => fileOf(await settledBook(engine), opened);
  return { engine, host, session, file, createdWorkbooks };
}

function rangeOfEvent(host: Host, reference: string) {
  const parsed = parseAddress(reference);
  const sheet = host.engine.sheets.byId(parsed?.sheet ?? '');
  return parsed && sheet ? { host, sheet, area: parsed.area } : undefined;
}

import type { Book } from './book';
import { parseAddress } from './address';
import { CUSTOM_FUNCTIONS_TYPE, CustomFunctionCalls } from './client/custom-function-calls';
import { eventMessage } from './client/events';
import { Engine } from './engine/engine';
import type { FunctionMetadata } from './engine/function-metadata';
import type { GridPlugins } from './engine/univer-book';
import { ExcelError } from './errors';
import type { Host } from './objects/host';
import { workbookType } from './objects/workbook';
import type { Limits } from './protocol/session';
import { Session } from './protocol/session';

/** Everything on Excel's side of the bridge: the workbook, the object model and the protocol. */
export interface ExcelCore {
  readonly engine: Engine;
  readonly host: Host;
  readonly session: Session;
}

/** How the two sides are put together. */
export interface CoreOptions {
  readonly book: Book;
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
}

/** Starts Excel's side; the client library's messages go to `session.receive`. */
export function startCore({
  book,
  functions,
  namespace,
  blankCells,
  limits,
  send,
  addInLoaded,
  grid,
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
  const host: Host = { engine, subscriptions: new Set(), rangeOfEvent: (reference) => rangeOfEvent(host, reference) };
  const session = new Session(
    {
      root: workbookType.of(host),
      newObject: (typeName) => {
        if (typeName === CUSTOM_FUNCTIONS_TYPE) return calls.object;
        throw new ExcelError('ApiNotFound', `${typeName} is not implemented in the stand-in for Excel.`);
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
  return { engine, host, session };
}

function rangeOfEvent(host: Host, reference: string) {
  const parsed = parseAddress(reference);
  const sheet = host.engine.sheets.byId(parsed?.sheet ?? '');
  return parsed && sheet ? { host, sheet, area: parsed.area } : undefined;
}

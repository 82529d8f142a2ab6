import type { CellConstant, ErrorText } from '../book';
import type { CellPlace } from './calculator';

/** One argument of a custom function as it goes over the bridge: a value, rows of values for a range, or all that a repeating parameter was given. */
export type CallArgument = CallSingle | { readonly repeated: readonly CallSingle[] };

/** An argument that does not repeat. */
export type CallSingle = CallScalar | CallRows;

export type CallRows = readonly (readonly CallScalar[])[];

/** A blank is `null`; an error goes as its text in an object, and only to functions that ask for errors. */
export type CallScalar = CellConstant | null | { readonly error: ErrorText };

/** A call of a custom function that wants an answer. */
export interface AddInCall {
  readonly id: number;
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly place: CellPlace;
}

/** What a call came to: a value, rows of values, or an error with what the function said about it. */
export type CallResult =
  | { readonly kind: 'value'; readonly value: CellConstant }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (CellConstant | CellFailure)[])[] }
  | ({ readonly kind: 'error' } & CellFailure);

/** An error that a function gave for a cell, with what it said about it. */
export interface CellFailure {
  readonly error: ErrorText;
  readonly message: string;
}

/** Takes the calls of a calculation to the add-in, all at once, and brings the results in their order. */
export type Dispatch = (calls: readonly AddInCall[]) => Promise<readonly CallResult[]>;

interface Waiting {
  readonly call: AddInCall;
  readonly places: CellPlace[];
}

/**
 * The calls that formulas make of custom functions. A calculation never waits for the add-in: a call whose result is not
 * known is noted and its cell shows `#BUSY!`; after the calculation all noted calls go out together, and the cells that
 * asked are calculated again. The functions are pure, so a result holds for the same arguments until `forget`.
 */
export class AddInCalls {
  private readonly known = new Map<string, CallResult>();
  private readonly waiting = new Map<string, Waiting>();
  private lastId = 0;

  /** The result of a call if it is known; otherwise the call is noted for the next dispatch. */
  ask(name: string, args: readonly CallArgument[], place: CellPlace): CallResult | undefined {
    const key = JSON.stringify([name, args]);
    const result = this.known.get(key);
    if (result !== undefined) return result;
    const waiting = this.waiting.get(key);
    if (waiting !== undefined) waiting.places.push(place);
    else {
      this.lastId += 1;
      this.waiting.set(key, { call: { id: this.lastId, name, args, place }, places: [place] });
    }
    return undefined;
  }

  get hasWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** Sends what is waiting; gives the cells to calculate again. */
  async dispatch(send: Dispatch): Promise<CellPlace[]> {
    const batch = [...this.waiting.entries()];
    this.waiting.clear();
    const results = await send(batch.map(([, { call }]) => call));
    batch.forEach(([key], index) => {
      const result = results[index];
      if (result !== undefined) this.known.set(key, result);
    });
    return batch.flatMap(([, { places }]) => places);
  }

  /** Forgets all results, so that the next calculation asks again. */
  forget(): void {
    this.known.clear();
  }
}

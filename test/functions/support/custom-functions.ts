/** What Excel's runtime gives custom functions, as far as they use it here; the real runtime is used in runtime.test.ts. */
class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      divisionByZero: '#DIV/0!',
      invalidNumber: '#NUM!',
      nullReference: '#NULL!',
      invalidName: '#NAME?',
      invalidReference: '#REF!',
    },
    associate: (id: string, implementation: (...passed: unknown[][][]) => unknown) => {
      associated.set(id, implementation);
    },
  },
});

/** The functions that have been associated, by id. */
export const associated = new Map<string, (...passed: unknown[][][]) => unknown>();

const shown = (cell: unknown): unknown =>
  cell instanceof CustomFunctionsError ? `${cell.code} ${cell.message}`.trim() : cell;

/** Calls a function as Excel does: every value a range, what is left out null; an error as its code and message. */
export function call(id: string, ...values: unknown[]): unknown {
  const implementation = associated.get(id);
  if (implementation === undefined) throw new Error(`No function ${id} is associated.`);
  const asRange = (value: unknown) => (Array.isArray(value) || value === null ? value : [[value]]) as unknown[][];
  try {
    const answer = implementation(...values.map(asRange));
    if (!Array.isArray(answer)) return answer;
    const cells = (answer as unknown[][]).map((row) => row.map(shown));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (error) {
    return shown(error);
  }
}

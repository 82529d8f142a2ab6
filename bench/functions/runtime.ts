/** A function as Excel's runtime calls it: every argument a range. */
export type Implementation = (...passed: unknown[][][]) => unknown;

/** The functions that have been associated, by id. */
export const associated = new Map<string, Implementation>();

/** As much of Excel's runtime as the functions need where none of them fails. Import it before the functions. */
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: Implementation) => associated.set(id, implementation),
  },
});

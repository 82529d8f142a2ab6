/** The columns of the movements: reference, title, four of few words each, and a sentence. */
export const movementWidths: readonly number[] = [8, 24, 13.5, 13.5, 13.5, 13.5, 46];
export const movementColumns = movementWidths.length;

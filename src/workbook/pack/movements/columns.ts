/** The columns of the movements: reference, title, four of few words each, and a sentence. */
export const movementWidths: readonly number[] = [10, 32, 16, 16, 16, 16, 60];
export const movementColumns = movementWidths.length;

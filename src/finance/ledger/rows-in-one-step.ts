/** Rows of a ledger are read in a few microseconds each: the clock need not be looked at after fewer. */
export const rowsInOneStep = 250;

/**
 * Under `Table` of the Mapping table, what stands before the rows that keep how exports of the ledger are read. An export
 * is no table of the workbook: those rows name no place in it.
 */
export const ledgerMappingTable = 'Ledger';

/** The same before the rows that say of which code of the budget a code of the ledger is part. */
export const ledgerCodesTable = 'Ledger codes';

/** The same before the rows that say how a code with a line of spending and one of income is shared between them. */
export const sharedCodesTable = 'Shared codes';

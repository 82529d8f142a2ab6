/**
 * Under `Table` of the Mapping table, what stands before the rows that keep how exports of the ledger are read. An export
 * is no table of the workbook: those rows name no place in it.
 */
export const ledgerMappingTable = 'Ledger';

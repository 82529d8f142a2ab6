/** What stands in a cell of an export, without spaces at its ends; '' for what is neither text nor a number. */
export const cellText = (cell: unknown): string =>
  typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '';

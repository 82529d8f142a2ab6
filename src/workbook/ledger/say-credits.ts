import type { CreditsRead } from '../../finance/ledger/ledger';

/** How credits were read, in words behind “Credits are”: `negative sums, as all of them are`. */
export const sayCredits = ({ sign, isAnswered }: CreditsRead): string =>
  `${sign} sums, as ${isAnswered ? 'answered' : 'all of them are'}`;

import type { CreditsRead } from '../../finance/ledger/ledger';

/** How credits were read, in words behind “Credits are”: `negative sums, all of them`. */
export const sayCredits = ({ sign, isAnswered }: CreditsRead): string =>
  `${sign} sums, ${isAnswered ? 'as answered' : 'all of them'}`;

import { cell, type PageCell } from '../../pages/page-cell';
import type { PageStyle } from '../../pages/styles';

/** A sum; words where it cannot be said, so that a blank is never taken for nothing. */
export const known = (amount: number | null, style: PageStyle = 'money'): PageCell =>
  amount === null ? cell('not known', 'note') : cell(amount, style);

import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area } from '../book';

/** Every cell of a sheet. */
export const wholeSheet: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

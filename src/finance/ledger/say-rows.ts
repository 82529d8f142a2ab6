import { formatNumber } from '../money';

/** So many rows of an export: `1 row`, `1,204 rows`. */
export const sayRows = (rows: number): string => (rows === 1 ? '1 row' : `${formatNumber(rows)} rows`);

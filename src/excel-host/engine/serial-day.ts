/** A day in milliseconds. */
export const dayLength = 86_400_000;

/** Excel's day 0. Days before March 1900 are one off, because Excel believes in 29 February 1900; nothing here reaches them. */
export const dayZero = Date.UTC(1899, 11, 30);

/** The day of the month, from 1 on, of a day as Excel counts it. */
export const dayOfMonth = (serial: number): number => new Date(dayZero + Math.floor(serial) * dayLength).getUTCDate();

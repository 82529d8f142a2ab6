import { formatMediumDate } from '../../finance/calendar-date';
import { fromSerial } from '../../finance/excel-serial';
import type { ContentsKind } from './table-contents';
import { keySeparator, keyStem } from './line-keys';

/** Which part of a key is a day, counted from 0, in the tables that tell their lines by one. */
const dayParts: Readonly<Partial<Record<ContentsKind, number>>> = {
  Decisions: 1,
  Archive: 1,
  Virements: 0,
  Periods: 2,
};
/** A day, perhaps with a time of it. */
const serial = /^\d{5}(?:\.\d+)?$/;

/** The key of a line as a reader writes it, with its day as a day: `S2 · 1 Sep 2014 · Re-profile`. */
export function sayKey(kind: ContentsKind, key: string): string {
  const at = dayParts[kind];
  return keyStem(key)
    .split(keySeparator)
    .map((part, index) => {
      const day = index === at && serial.test(part) ? fromSerial(Number(part)) : null;
      return day?.ok === true ? formatMediumDate(day.value) : part;
    })
    .join(keySeparator);
}

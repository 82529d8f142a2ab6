import { headingKey } from './normalise';

const months = ['apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'jan', 'feb', 'mar'];
const fullMonths = [
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'january',
  'february',
  'march',
];
const words = /^(?:actuals?|spend|outturn)|(?:actuals?|spend|outturn)$/g;

/** The period (1 for April to 12 for March) that a heading such as `P1`, `Period 01`, `Apr-14` or `April actual` names. */
export function periodInHeading(heading: string): number | null {
  const key = headingKey(heading).replace(words, '');
  const numbered = /^(?:p|period|month|m|mth)0?(\d{1,2})$/.exec(key);
  if (numbered !== null) {
    const period = Number(numbered[1]);
    return period >= 1 && period <= 12 ? period : null;
  }
  const named = /^([a-z]+)(?:\d{2}|\d{4})?$/.exec(key)?.[1] ?? '';
  const index = months.findIndex((month, at) => named === month || named === fullMonths[at]);
  if (index >= 0) return index + 1;
  return named === 'sept' ? 6 : null;
}

/** Excel's own short date, built-in format 14, as files and the API name it: each reader sees the dates of their country. */
const SHORT_DATE = 'mm-dd-yy';

/** The same as Univer holds it, which knows no country: British, with a code that no file has, so that it can be told again. */
const BRITISH_SHORT_DATE = '[$-F814]dd/mm/yyyy';

/** A number format as Univer holds and shows it. */
export function shownFormat(numberFormat: string): string {
  return numberFormat === SHORT_DATE ? BRITISH_SHORT_DATE : numberFormat;
}

/** A number format as the file had it, from what Univer holds. */
export function storedFormat(pattern: string): string {
  return pattern === BRITISH_SHORT_DATE ? SHORT_DATE : pattern;
}

const firstYearOfWindow = 1980;

/**
 * The year that a person means by two digits: 80 to 99 are 1980 to 1999, 00 to 79 are 2000 to 2079. Later than
 * Excel's own window, because a medium-term plan looks forward.
 */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const inLastCentury = 1900 + year;
  return inLastCentury >= firstYearOfWindow ? inLastCentury : inLastCentury + 100;
}

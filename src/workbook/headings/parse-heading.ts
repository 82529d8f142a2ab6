import type { FinancialYear } from '../../finance/financial-year';
import type { MoneyUnit } from '../../finance/money';
import { financialYearIn } from '../../finance/parse-financial-year';
import { headingKey, takeUnit } from './normalise';
import { periodInHeading } from './period-in-heading';

/** A heading taken apart, before it is known to which table it belongs. */
export interface ParsedHeading {
  /** Of the whole heading. */
  readonly key: string;
  /** Without the unit. */
  readonly unitlessKey: string;
  /** Without the unit and the year. */
  readonly yearlessKey: string;
  /** As that, and without words such as `for` and `year`. */
  readonly bareKey: string;
  readonly year: FinancialYear | null;
  /** 1 to 12. */
  readonly period: number | null;
  readonly unit: MoneyUnit | null;
}

const fillers = /\b(?:for|in|of|the|financial|fin|year|fy|per annum|pa)\b/gi;
/** Longer texts than any heading are sentences: no need to take them apart. */
const longestHeading = 120;
const mostRemembered = 5_000;
const remembered = new Map<string, ParsedHeading>();

function parse(heading: string): ParsedHeading {
  const { rest, unit } = takeUnit(heading);
  const named = financialYearIn(rest);
  const key = headingKey(heading);
  const unitlessKey = unit === null ? key : headingKey(rest);
  return {
    key,
    unitlessKey,
    yearlessKey: named === null ? unitlessKey : headingKey(named.rest),
    bareKey: named === null ? unitlessKey : headingKey(named.rest.replace(fillers, ' ')),
    year: named?.year ?? null,
    period: periodInHeading(rest),
    unit,
  };
}

/** Takes a heading apart. The same cells are looked at as headings of many tables, so what was parsed is remembered. */
export function parseHeading(heading: string): ParsedHeading {
  const text = heading.length > longestHeading ? '' : heading;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const parsed = parse(text);
  remembered.set(text, parsed);
  return parsed;
}

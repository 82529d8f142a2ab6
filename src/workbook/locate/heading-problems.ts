import { cellAddress, withSheet } from '../cells/address';
import { formatFinancialYear, type FinancialYear } from '../../finance/financial-year';
import { canonicalHeading } from '../headings/synonyms';
import type { Problem } from '../problem';
import type { Candidate } from './candidates';

const mostHeadingsNamed = 8;

function missingHeadings({ match, headings, sheet, area, kind }: Candidate, year: FinancialYear | null): Problem[] {
  const known = new Set(match.columns.map(({ column }) => column));
  const spare = headings.filter(({ column, text }) => text !== '' && !known.has(column)).map(({ text }) => `“${text}”`);
  const all = headings.filter(({ text }) => text !== '').map(({ text }) => `“${text}”`);
  const listed = (texts: readonly string[]): string =>
    texts.slice(0, mostHeadingsNamed).join(', ') +
    (texts.length > mostHeadingsNamed ? ` and ${texts.length - mostHeadingsNamed} more` : '');
  return match.missing.map((group) => {
    const wanted = group.map((field) => canonicalHeading(kind, field));
    const isOfYear = kind === 'Savings' && group.includes('target');
    const example = isOfYear && year !== null ? `${formatFinancialYear(year)} Target` : wanted.join('” or “');
    const asked = `a column headed “${example}”${isOfYear && year === null ? ' and its year' : ''} in the ${kind} table`;
    const cell = withSheet(sheet, cellAddress(area.top, area.left));
    if (spare.length === 0) {
      const found = `only the headings ${listed(all)}`;
      const expected = `${asked}: add it or rename the column that holds it`;
      return { cell, kind: 'missing heading', found, expected, severity: 'error' };
    }
    return {
      cell,
      kind: 'unknown headings',
      found: `the headings ${listed(spare)}, which we do not know`,
      expected: `${asked}: say which of them it is under Map headings in the pane, or add it`,
      severity: 'error',
    };
  });
}

function doubledHeadings({ match, sheet, area }: Candidate): Problem[] {
  return match.doubled.map(({ used, leftAlone, sameWords }) => ({
    cell: withSheet(sheet, cellAddress(area.top, leftAlone.column)),
    kind: 'duplicate heading',
    found: `“${leftAlone.text}”, beside “${used.text}” in ${cellAddress(area.top, used.column)}`,
    expected: `one such column: ${cellAddress(area.top, used.column)} is read and this one left alone; rename the one that is not meant`,
    severity: sameWords ? 'error' : 'warning',
  }));
}

function spanningHeadings({ spanning, sheet, area }: Candidate): Problem[] {
  return spanning.map(({ column, text }) => ({
    cell: withSheet(sheet, cellAddress(area.top - 1, column)),
    kind: 'merged headings',
    found: `“${text}” over more than one column`,
    expected: `one heading in each column, such as “${text} Target”: it is read so for now; unmerge the cells and write it out`,
    severity: 'warning',
  }));
}

/**
 * What a reader should know of the headings of a table that is read all the same.
 * @param year the current one, to show how a heading that is missing would be written; null where nobody has said it
 */
export const headingProblems = (candidate: Candidate, year: FinancialYear | null): Problem[] => [
  ...missingHeadings(candidate, year),
  ...doubledHeadings(candidate),
  ...spanningHeadings(candidate),
];

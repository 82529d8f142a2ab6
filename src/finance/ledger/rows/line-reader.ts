import type { FinancialYear } from '../../financial-year';
import { isBlank } from '../../unreadable';
import { postingReader, type Posting, type SumRules } from '../amounts/posting';
import { cellText } from '../cell-text';
import { codeOfRow } from '../codes/code-of-row';
import type { CodeParts, PeriodStyle } from '../ledger-mapping';
import type { LedgerProblem } from '../ledger-problem';
import { periodReader, type RowPeriod } from '../periods/row-period';

/** A line of an export: what can be read of it; a line with problems lacks at least one of the three. */
export interface ReadLine {
  readonly code: string;
  readonly period: RowPeriod | null;
  readonly posting: Posting | null;
  readonly description: string | null;
  readonly problems: readonly LedgerProblem[];
}

/** All that reading a line needs to know of its export. */
export interface LineRules {
  readonly sums: SumRules;
  readonly code: CodeParts;
  readonly periods: PeriodStyle;
  readonly year: FinancialYear;
}

const mend = 'Correct it in the export, or take another export, and import again: the row is not counted.';

/** Makes a reader of lines. */
export function lineReader({
  sums,
  code: parts,
  periods,
  year,
}: LineRules): (cells: readonly unknown[], row: number) => ReadLine {
  const { columns } = sums;
  const postingOf = postingReader(sums);
  const periodOf = periodReader(columns, periods, year);
  const descriptionAt = columns.get('description')?.at;
  const codeHeadings = parts.fields.map((field) => columns.get(field)?.heading ?? field).join(' and ');

  return (cells, row) => {
    const code = codeOfRow(cells, columns, parts);
    const period = periodOf(cells);
    const posting = postingOf(cells);
    const problems: LedgerProblem[] = [];
    if (code === '') {
      problems.push({
        row,
        column: codeHeadings,
        found: 'nothing',
        expected: 'the code of a budget line',
        remedy: mend,
      });
    }
    for (const read of [period, posting]) if (!read.ok) problems.push({ row, ...read.error, remedy: mend });
    const text = descriptionAt === undefined ? undefined : cells[descriptionAt];
    return {
      code,
      period: period.ok ? period.value : null,
      posting: posting.ok ? posting.value : null,
      description: isBlank(text) ? null : cellText(text),
      problems,
    };
  };
}

import type { ReactNode } from 'react';
import { formatFinancialYear } from '../../../../finance/financial-year';
import type { Ledger, NamedCode, SetApart } from '../../../../finance/ledger/ledger';
import type { LedgerProblem } from '../../../../finance/ledger/ledger-problem';
import { formatMoney, type MoneyUnit } from '../../../../finance/money';
import { type LedgerImport, malformedRow, sayQuestion } from '../../../../workbook';
import { problemSentence } from '../../../change/problem-sentence';
import { count } from '../../../format/figures';
import { PlainList } from '../../../parts/plain-list';
import { Section } from '../../../parts/section';
import type { LedgerDraft } from '../ledger-draft';

interface CodeListsProps {
  readonly ledger: Ledger;
  readonly draft: LedgerDraft;
  /** Null until it is worked out. */
  readonly planned: LedgerImport | null;
}

/** What a person should look at: codes, rows that are set apart, rows that cannot be read, cells that are left. */
export function CodeLists({ ledger, draft: { source, book }, planned }: CodeListsProps): ReactNode {
  const rows = [...source.malformed.map(malformedRow), ...ledger.problems];
  const cells = [...book.problems, ...(planned?.edits.problems ?? [])];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Codes that are in no budget line', ledger.unknownCodes.map((code) => saysUnknown(code, ledger.unit))],
    ['Codes without a budget', ledger.inactiveCodes.map((code) => saysCode(code, ledger.unit))],
    ['Leading zeros put back', ledger.zerosAdded.map((code) => saysCode(code, ledger.unit))],
    [
      'Set apart',
      [...ledger.setApart.map((apart) => saysApart(apart, ledger.unit)), ...ledger.questions.map(sayQuestion)],
    ],
    ['Rows to look at', rows.map(saysRow)],
    ['Cells that are left', cells.map(problemSentence)],
  ];
  return (
    <>
      {lists.map(([heading, lines]) =>
        lines.length === 0 ? null : (
          <Section key={heading} heading={heading} aside={lines.length}>
            <PlainList lines={lines} />
          </Section>
        ),
      )}
    </>
  );
}

function saysCode({ written, code, rows, net }: NamedCode, unit: MoneyUnit): string {
  const name = written === code ? code : `${written} as ${code}`;
  return `${name}: ${count(rows, 'row')}, ${formatMoney(net, unit)}`;
}

const saysUnknown = (named: NamedCode, unit: MoneyUnit): string =>
  named.candidates.length === 0
    ? `${saysCode(named, unit)}. Kept in Actuals; give it its place in Close the period of the Workbook menu, or correct it in the ledger.`
    : `${saysCode(named, unit)}. It could be ${named.candidates.join(' or ')}: write it in full in the export.`;

const saysApart = ({ why, year, period, rows, net }: SetApart, unit: MoneyUnit): string =>
  `${formatFinancialYear(year)}, period ${period} (${why}): ${count(rows, 'row')}, ${formatMoney(net, unit)}`;

function saysRow({ row, column, found, expected, remedy }: LedgerProblem): string {
  const place = [row === null ? null : `Row ${row}`, column].filter((part) => part !== null).join(', ');
  return `${place === '' ? 'The export' : place}: ${found}; expected ${expected}. ${remedy}`;
}

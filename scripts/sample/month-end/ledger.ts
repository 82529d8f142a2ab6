import { actualOf, budgetLines, type BudgetLine } from './budget-lines';

/** A row of the ledger's export, as the finance system writes it. */
type LedgerRow = readonly [code: string, name: string, period: string, date: string, text: string, amount: string];

const grouped = (amount: number): string => amount.toLocaleString('en-GB', { minimumFractionDigits: 2 });

/** Finance systems write a minus behind the sum. */
const written = (amount: number): string => (amount < 0 ? `${grouped(-amount)}-` : grouped(amount));

const pennies = (amount: number): number => Math.round(amount * 100) / 100;

const rowOf = ({ code, name }: BudgetLine, day: string, text: string, amount: number): LedgerRow => [
  // A spreadsheet on the way has taken the zeros of one code.
  code === '001040' ? '1040' : code,
  name,
  'P05',
  `${day}/08/2014`,
  text,
  written(amount),
];

/** The transactions of a line in the period, two or three of them. */
function rowsOf(line: BudgetLine, period: number): readonly LedgerRow[] {
  const amount = actualOf(line, period);
  if (amount === 0) return [];
  const first = pennies(amount * 0.6);
  const word = line.kind === 'Income' ? 'Receipts' : 'Payments';
  const rest = [
    rowOf(line, '08', `${word}, first run`, first),
    rowOf(line, '22', `${word}, second run`, pennies(amount - first)),
  ];
  if (line.code !== '001220') return rest;
  return [...rest, rowOf(line, '29', 'Invoice entered twice', 4_150), rowOf(line, '29', 'Correction of it', -4_150)];
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The ledger's export of one period as CSV: sums with a minus behind, a code that lost its zeros, a code that is in no
 * budget, and a total below.
 */
export function ledgerCsv(period: number): string {
  const suspense: LedgerRow = ['009999', 'Suspense', 'P05', '29/08/2014', 'Receipt not identified', written(-1_275.5)];
  const rows = [...budgetLines.flatMap((line) => rowsOf(line, period)), suspense];
  const total = budgetLines.reduce((sum, line) => sum + actualOf(line, period), -1_275.5);
  const lines: readonly (readonly string[])[] = [
    ['Cost centre', 'Cost centre name', 'Period', 'Posting date', 'Description', 'Amount'],
    ...rows,
    ['Total', '', '', '', '', written(pennies(total))],
  ];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

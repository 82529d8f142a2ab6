import { ledgerFields, type LedgerField } from '../ledger-mapping';

/** What ledgers call their columns, the usual names first. */
const names: Readonly<Record<LedgerField, string>> = {
  code: 'Code, Budget code, Ledger code, GL code, Full code, Coding, Cost code, Code combination, Detail code, Code string',
  costCentre: 'Cost centre, Cost center, Cost centre code, CC, Centre, Cost ctr, Service code, Dept code',
  account:
    'Account, Account code, Subjective, Subjective code, Nominal, Nominal code, GL account, Natural account, Cost element, Expense code',
  period:
    'Period, Accounting period, Posting period, Per, Prd, Month, Fiscal period, Financial period, Period no, Period name',
  year: 'Year, Financial year, Fiscal year, Fin year, FY, Accounting year',
  date: 'Date, Posting date, Transaction date, Trans date, Effective date, Accounting date, GL date, Pstng date, Document date',
  amount:
    'Amount, Net amount, Value, Actual, Actuals, Net, Amount in local currency, Local amount, Transaction amount, Posted amount, Sum, Net value, Base amount',
  debit: 'Debit, Dr, Debits, Debit amount, Dr amount, Accounted dr, Entered dr',
  credit: 'Credit, Cr, Credits, Credit amount, Cr amount, Accounted cr, Entered cr',
  direction: 'Dr/Cr, D/C, Debit/credit, Debit or credit, Dr or Cr, Sign, Indicator',
  description:
    'Description, Narrative, Details, Text, Line description, Transaction description, Supplier, Comment, Particulars',
  reference:
    'Reference, Ref, Document, Document number, Doc no, Voucher, Journal, Journal number, Transaction number, Invoice',
};

/** What two headings have in common that differ in case, spaces, punctuation or a pound sign alone. */
export const ledgerHeadingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const fields = new Map(
  ledgerFields.flatMap((field) => names[field].split(',').map((name) => [ledgerHeadingKey(name), field] as const)),
);

/** What a heading of a ledger export usually holds; null for one that we do not know. */
export const fieldOfHeading = (heading: string): LedgerField | null => fields.get(ledgerHeadingKey(heading)) ?? null;

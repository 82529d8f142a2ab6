import { moneyUnits } from '../../../finance/money';
import {
  ledgerFields,
  type CodeParts,
  type ColumnMeaning,
  creditSigns,
  type LedgerAnswers,
  periodStyles,
} from '../../../finance/ledger/ledger-mapping';

/** What a column of an export means, as the Mapping table and the pane write it. */
export const meaningWords: Readonly<Record<ColumnMeaning['means'], string>> = {
  code: 'Code',
  costCentre: 'Cost centre',
  account: 'Account',
  period: 'Period',
  year: 'Year',
  date: 'Date',
  amount: 'Amount',
  debit: 'Debit',
  credit: 'Credit',
  direction: 'Debit or credit',
  description: 'Description',
  reference: 'Reference',
  'not used': 'Not used',
};

/** What a column may mean, in the order in which choices list it. */
export const columnMeanings: readonly ColumnMeaning['means'][] = [...ledgerFields, 'not used'];

export type LedgerAnswerName = keyof LedgerAnswers;

/** One thing that a person may say of an export as a whole, with the words for it. */
interface AnswerWords<Name extends LedgerAnswerName> {
  /** As the Mapping table names it under Column. */
  readonly name: string;
  /** Each answer, as the Mapping table writes it under Means. */
  readonly words: readonly { readonly answer: Exclude<LedgerAnswers[Name], null>; readonly word: string }[];
}

const asWritten = <const Answer extends string>(answers: readonly Answer[]) =>
  answers.map((answer) => ({ answer, word: answer }));

/** What may be said of an export as a whole. */
export const answerWords: { readonly [Name in LedgerAnswerName]: AnswerWords<Name> } = {
  unit: { name: 'Unit', words: asWritten(moneyUnits) },
  spending: { name: 'Spending is', words: asWritten(['positive', 'negative']) },
  numbers: {
    name: 'Numbers',
    words: [
      { answer: 'point', word: '1,234.56' },
      { answer: 'comma', word: '1.234,56' },
    ],
  },
  credits: { name: 'Credits are', words: asWritten(creditSigns) },
  periods: { name: 'Year beside a period', words: asWritten(periodStyles) },
  broughtForward: { name: 'Period 0', words: asWritten(['leave out', 'count in period 1']) },
  period14: { name: 'Period 14', words: asWritten(['leave out', 'count in period 13']) },
};

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('-', ' ');

/** Reads an answer as the Mapping table writes it, or as it is named; null where there is no such answer. */
export function readAnswer(name: LedgerAnswerName, said: string): Partial<LedgerAnswers> | null {
  const found = answerWords[name].words.find(({ answer, word }) => [answer, word].map(plain).includes(plain(said)));
  return found === undefined ? null : { [name]: found.answer };
}

/** How the code of a budget line is put together, as the Mapping table names it under Column. */
export const codeName = 'Code of the budget';

/** `Cost centre`, or `Cost centre + “-” + Account`. */
export function sayCode({ fields, join }: CodeParts): string {
  const parts = fields.map((field) => meaningWords[field]);
  return parts.join(join === '' ? ' + ' : ` + “${join}” + `);
}

const codeFields = ['code', 'costCentre', 'account'] as const;

/** Reads what `sayCode` writes; null for anything else. */
export function parseCode(text: string): CodeParts | null {
  const parts = text.split(/\s*\+\s*/);
  const joins = parts.flatMap((part) => /^[“"'](.*)[”"']$/.exec(part)?.[1] ?? []);
  const words = parts.filter((part) => !/^[“"'].*[”"']$/.test(part));
  const fields = words.flatMap((word) => codeFields.find((field) => meaningWords[field] === word) ?? []);
  if (fields.length === 0 || fields.length !== words.length) return null;
  return { fields, join: joins[0] ?? (fields.length > 1 ? '' : '-') };
}

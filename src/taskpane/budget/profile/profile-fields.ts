import { type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import type { MoneyUnit } from '../../../finance/money';
import { parseMoney, parseNumber, parseShare } from '../../../finance/parse-number';
import type { Instalment, ProfileRule } from '../../../finance/profiles/profile';
import { type Term, weeksByPeriod } from '../../../finance/profiles/term-weeks';
import { fail, type Result, succeed } from '../../../finance/result';
import { readDate } from '../../fields/typed-date';

/** The ways to make a profile. */
export const profileWays = ['weights', 'terms', 'grant', 'pay'] as const;
export type ProfileWay = (typeof profileWays)[number];

/** What each way is called in the form. */
export const wayLabels: Readonly<Record<ProfileWay, string>> = {
  weights: 'Weights of the months',
  terms: 'Term dates',
  grant: 'Dates of a grant',
  pay: 'Pay with an award',
};

/** What a person types to make a profile. */
export interface NewProfileFields {
  readonly name: string;
  readonly way: ProfileWay;
  /** P1 to P12. */
  readonly weights: readonly string[];
  /** A term a line, `1 Sep to 19 Dec`. */
  readonly terms: string;
  /** A payment a line, `30 Jun` or `30 Jun 25,000`. */
  readonly grant: string;
  readonly award: string;
  /** The period from which the award is due, and the one in which it is first paid. */
  readonly due: string;
  readonly paid: string;
  readonly isBackdated: boolean;
}

/** What the form begins with. */
export const emptyProfile: NewProfileFields = {
  name: '',
  way: 'weights',
  weights: Array.from({ length: 12 }, () => ''),
  terms: '',
  grant: '',
  award: '1%',
  due: '1',
  paid: '1',
  isBackdated: true,
};

/** What typed dates and sums are meant in. */
interface TypedIn {
  readonly year: FinancialYear;
  readonly unit: MoneyUnit;
}

/** The rule that the fields make; fails with a sentence that says what to type. */
export function ruleOf(fields: NewProfileFields, typedIn: TypedIn): Result<ProfileRule> {
  switch (fields.way) {
    case 'weights':
      return weightsOf(fields.weights);
    case 'terms':
      return termsOf(fields.terms, typedIn.year);
    case 'grant':
      return grantOf(fields.grant, typedIn);
    case 'pay':
      return awardOf(fields);
  }
}

/** A month that is left blank has no weight. */
function weightsOf(texts: readonly string[]): Result<ProfileRule> {
  const weights: number[] = [];
  for (const [index, text] of texts.entries()) {
    const read = text.trim() === '' ? null : parseNumber(text);
    if (read?.ok === false) return fail(`P${index + 1}: give ${read.error.expected}, or leave it blank.`);
    weights.push(read === null ? 0 : read.value.amount);
  }
  return weights.every((weight) => weight === 0)
    ? fail('Give one month at least a weight; only their proportions count.')
    : succeed({ kind: 'weights', weights });
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function termsOf(text: string, year: FinancialYear): Result<ProfileRule> {
  const terms: Term[] = [];
  for (const line of linesOf(text)) {
    const [from, to, ...more] = line.split(/\s+(?:to|until|-|–)\s+|\s*–\s*/);
    const [first, last] = [readDate(from ?? '', year), readDate(to ?? '', year)];
    if (!first.ok || !last.ok || more.length > 0) return fail(`“${line}”: write a term as 1 Sep to 19 Dec.`);
    terms.push({ from: first.value, to: last.value });
  }
  if (terms.length === 0) return fail('Give the terms, one a line, such as 1 Sep to 19 Dec.');
  const weeks = weeksByPeriod(year, terms);
  return weeks.every((count) => count === 0)
    ? fail(`No school day of these terms is in ${formatFinancialYear(year)}.`)
    : succeed({ kind: 'term time', weeks });
}

/** A sum is set apart from its date by a colon, a comma with a space, an equals sign or a tab. */
const dateAndSum = /^(?<day>.*?)(?:\s*[:=\t]\s*|,\s+)(?<sum>.+)$/;

function grantOf(text: string, { year, unit }: TypedIn): Result<ProfileRule> {
  const instalments: Instalment[] = [];
  for (const line of linesOf(text)) {
    const parts = dateAndSum.exec(line)?.groups;
    const date = readDate(parts?.['day'] ?? line, year);
    const amount = parts === undefined ? null : parseMoney(parts['sum'], unit);
    if (!date.ok || amount?.ok === false) return fail(`“${line}”: write a payment as 30 Jun, or 30 Jun: 25,000.`);
    instalments.push({ date: date.value, amount: amount === null ? null : amount.value });
  }
  return instalments.length === 0
    ? fail('Give the days on which the grant is paid, one a line.')
    : succeed({ kind: 'grant', year, instalments });
}

function awardOf({ award, due, paid, isBackdated }: NewProfileFields): Result<ProfileRule> {
  const share = parseShare(award);
  if (!share.ok) return fail('Give the award as a percentage, such as 1%.');
  return succeed({
    kind: 'pay',
    award: { share: share.value, from: Number(due), settled: Number(paid), isBackdated },
  });
}

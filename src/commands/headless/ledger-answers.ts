import { ledgerHeadingKey } from '../../finance/ledger/columns/ledger-headings';
import { type MappingProposal, proposeMapping } from '../../finance/ledger/columns/propose-mapping';
import {
  type ColumnMeaning,
  type LedgerAnswers,
  type LedgerMapping,
  usualAnswers,
} from '../../finance/ledger/ledger-mapping';
import type { LedgerQuestion } from '../../finance/ledger/ledger-question';
import { fail, type Result, succeed } from '../../finance/result';
import {
  answerWords,
  columnMeanings,
  type LedgerAnswerName,
  type LedgerBook,
  meaningWords,
  parseCode,
  readAnswer,
  sayQuestion,
} from '../../workbook';

/** What a person says of an export on the command line, as it was typed; the pane asks the same. */
export interface SaidOfLedger {
  readonly answers: Readonly<Partial<Record<LedgerAnswerName, string | undefined>>>;
  /** Of columns, such as `Betrag=Amount`. */
  readonly columns: readonly string[];
  /** Such as `Cost centre + "-" + Account`; null where nothing is said. */
  readonly code: string | null;
}

/** By which option of `mtfs month-end` each of them is said. */
const optionFor: Readonly<Record<LedgerAnswerName, string>> = {
  unit: '--unit',
  spending: '--spending',
  numbers: '--numbers',
  credits: '--credits',
  periods: '--years',
  broughtForward: '--period-0',
  period14: '--period-14',
};
const names: readonly LedgerAnswerName[] = [
  'unit',
  'spending',
  'numbers',
  'credits',
  'periods',
  'broughtForward',
  'period14',
];

const quoted = (text: string): string => (text.includes(' ') ? `"${text}"` : text);

const choices = (name: LedgerAnswerName): string =>
  answerWords[name].words.map(({ answer }) => `${optionFor[name]} ${quoted(answer)}`).join(' or ');

interface Refused {
  readonly message: string;
}

function readAnswers(said: SaidOfLedger['answers']): Result<Partial<LedgerAnswers>, Refused> {
  let answers: Partial<LedgerAnswers> = {};
  for (const name of names) {
    const typed = said[name];
    if (typed === undefined) continue;
    const answer = readAnswer(name, typed);
    if (answer === null) {
      return fail({ message: `${optionFor[name]} ${quoted(typed)}: no such answer. Give ${choices(name)}.` });
    }
    answers = { ...answers, ...answer };
  }
  return succeed(answers);
}

function readColumn(typed: string): Result<ColumnMeaning, Refused> {
  const at = typed.lastIndexOf('=');
  const [heading, word] = [
    typed.slice(0, Math.max(at, 0)).trim(),
    typed
      .slice(at + 1)
      .trim()
      .toLowerCase(),
  ];
  const means = columnMeanings.find((one) => meaningWords[one].toLowerCase() === word);
  if (heading !== '' && means !== undefined) return succeed({ heading, means });
  const meanings = columnMeanings.map((one) => meaningWords[one]).join(', ');
  return fail({
    message: `--column ${quoted(typed)}: expected a heading of the export and what it means, such as --column "Betrag=Amount". The meanings are ${meanings}.`,
  });
}

/** What was remembered of the last export with what is said of columns now, which wins. */
function rememberedWith(remembered: LedgerMapping | null, columns: readonly ColumnMeaning[]): LedgerMapping | null {
  if (columns.length === 0) return remembered;
  const isSaid = ({ heading, means }: ColumnMeaning): boolean =>
    columns.some(
      (one) =>
        ledgerHeadingKey(one.heading) === ledgerHeadingKey(heading) || (means !== 'not used' && one.means === means),
    );
  const others = (remembered?.columns ?? []).filter((column) => !isSaid(column));
  return {
    ...(remembered ?? { ...usualAnswers, code: { fields: ['code'], join: '-' } }),
    columns: [...columns, ...others],
  };
}

/** How an export is read: as it was last time, but for what is said now. */
export function mappingAsSaid(
  rows: readonly (readonly unknown[])[],
  { known, remembered }: Pick<LedgerBook, 'known' | 'remembered'>,
  said: SaidOfLedger,
): Result<MappingProposal, Refused> {
  const answers = readAnswers(said.answers);
  if (!answers.ok) return answers;
  const columns: ColumnMeaning[] = [];
  for (const typed of said.columns) {
    const column = readColumn(typed);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  const code = said.code === null ? null : parseCode(said.code);
  if (said.code !== null && code === null) {
    const expected =
      'Give columns by their meanings and what stands between them, such as --code "Cost centre + \'-\' + Account".';
    return fail({ message: `--code ${quoted(said.code)}: no code can be put together so. ${expected}` });
  }
  const proposal = proposeMapping(rows, known, rememberedWith(remembered, columns));
  const headings = proposal.headings?.texts.filter((text) => text !== '') ?? [];
  const absent = columns.find(
    ({ heading }) => !headings.some((text) => ledgerHeadingKey(text) === ledgerHeadingKey(heading)),
  );
  if (absent !== undefined) {
    return fail({
      message: `--column ${quoted(absent.heading)}: the export has no such heading. ${sayHeadings(proposal)}`,
    });
  }
  const mapping = { ...proposal.mapping, ...answers.value, ...(code === null ? {} : { code }) };
  return succeed({ ...proposal, mapping });
}

function sayHeadings({ headings }: MappingProposal): string {
  const texts = headings?.texts.filter((text) => text !== '') ?? [];
  return texts.length === 0 ? 'No row of it reads like headings.' : `Its headings are ${texts.join(', ')}.`;
}

/** A question as a sentence, with the option that answers it. */
export function sayWithOption(question: LedgerQuestion, proposal: MappingProposal): string {
  if (question.asks === 'columns') {
    const [[field = 'amount'] = []] = question.missing;
    const headings =
      proposal.headings === null ? 'Write headings over its columns, or name' : `${sayHeadings(proposal)} Say`;
    return `${sayQuestion(question)} ${headings} which means what, such as --column "HEADING=${meaningWords[field]}".`;
  }
  const examples = 'answers' in question ? question.answers : [];
  const options = answerWords[question.asks].words.map(({ answer }) => {
    const means = examples.find((one) => one.answer === answer)?.means;
    return `${optionFor[question.asks]} ${quoted(answer)}${means === undefined ? '' : ` (${means})`}`;
  });
  return `${sayQuestion(question)} Say ${options.join(' or ')}.`;
}

import { fail, succeed, type Result } from '../../finance/result';
import { cellAddress, withSheet } from '../cells/address';
import type { EditPlan } from '../edits/edit-plan';
import { planEdits } from '../edits/plan-edits';
import { matchHeadings, type Heading } from '../headings/match-headings';
import { formatMeaning, notUsed, parseMeaning } from '../headings/stated-meaning';
import type { Problem } from '../problem';
import type { HeadingChoice, MappingChoices } from './choices';
import { mappingRequests, type MappingLine } from './mapping-lines';
import { neededMeanings } from './meanings';
import type { OtherTable } from './other-tables';
import { readIt } from './stated-table';

/** What a person has answered: the meaning of a heading by its column, where it differs from what was proposed. */
export type MappingAnswers = ReadonlyMap<number, string>;

/** A heading with the meaning that was proposed or answered. */
interface Answered {
  readonly choice: HeadingChoice;
  readonly means: string;
}

const answered = ({ headings }: MappingChoices, answers: MappingAnswers): Answered[] =>
  headings.map((choice) => ({ choice, means: answers.get(choice.column) ?? choice.means }));

const cellOf = ({ sheet, headingRow }: MappingChoices, column: number): string =>
  withSheet(sheet, cellAddress(headingRow, column));

/** What tells two headings of one meaning apart: of sums that have a column a year, first of all the year. */
function toTellApart({ meanings }: MappingChoices, means: string): string {
  const ofAYear = meanings.find((one) => one !== means && one.endsWith(` ${means}`));
  return ofAYear === undefined
    ? `choose “${notUsed}” or another meaning for the other`
    : `where they are of two years, choose each with its year, such as “${ofAYear}”; else “${notUsed}” for the other`;
}

function doubled(choices: MappingChoices, all: readonly Answered[]): Problem[] {
  return all.flatMap(({ choice, means }, index) => {
    const first = all.slice(0, index).find((other) => other.means === means);
    if (means === notUsed || first === undefined) return [];
    return [
      {
        cell: cellOf(choices, choice.column),
        kind: 'duplicate heading',
        found: `“${choice.name}” as “${means}”, and so “${first.choice.name}”`,
        expected: `“${means}” for one of them: ${toTellApart(choices, means)}`,
        severity: 'error',
        heading: choice.name,
      },
    ];
  });
}

function missing(choices: MappingChoices, all: readonly Answered[]): Problem[] {
  const { kind } = choices;
  const fields = new Set(
    all
      .map(({ means }) => parseMeaning(kind, means))
      .flatMap((meaning) =>
        meaning === null || meaning === notUsed ? [] : formatMeaning(kind, { ...meaning, year: null, period: null }),
      ),
  );
  return neededMeanings(kind)
    .filter((group) => !group.some((heading) => fields.has(heading)))
    .map((group) => ({
      cell: cellOf(choices, choices.headings[0]?.column ?? 0),
      kind: 'missing heading',
      found: `no heading that means “${group.join('” or “')}”`,
      expected: `one: the ${kind} table cannot be read without; choose it for the heading that holds it`,
      severity: 'error',
    }));
}

/** Why answers cannot be taken as they are; empty when they can. */
export function mappingProblems(choices: MappingChoices, answers: MappingAnswers): Problem[] {
  const all = answered(choices, answers);
  return [...doubled(choices, all), ...missing(choices, all)];
}

/** What the headings would be read as if the Mapping table said what `lines` say of them. */
function readWith(
  { kind }: MappingChoices,
  all: readonly Answered[],
  stated: ReadonlySet<number>,
): Map<number, string> {
  const headings = all.map(({ choice }): Heading => ({ column: choice.column, text: choice.heading }));
  const byColumn = new Map(all.map(({ choice, means }) => [choice.column, parseMeaning(kind, means)] as const));
  const { columns } = matchHeadings(kind, headings, ({ column }) =>
    stated.has(column) ? (byColumn.get(column) ?? null) : null,
  );
  return new Map(columns.map((column) => [column.column, formatMeaning(kind, column)] as const));
}

/**
 * The columns of which something has to be remembered: those whose words do not say what they were answered to mean, or
 * not surely. What is certain is left to the headings themselves, so that a later renaming makes no answer stale.
 */
function toState(choices: MappingChoices, all: readonly Answered[]): ReadonlySet<number> {
  const isUnsure = ({ choice, means }: Answered): boolean =>
    means !== choice.unaided || (means !== notUsed && (choice.sureness === 'likely' || choice.sureness === 'doubtful'));
  const stated = new Set(all.filter(isUnsure).map(({ choice }) => choice.column));
  // A heading that is freed by an answer to another one may turn to a meaning that nobody gave it.
  for (let changed = true; changed;) {
    const read = readWith(choices, all, stated);
    const turned = all.filter(
      ({ choice, means }) => !stated.has(choice.column) && (read.get(choice.column) ?? notUsed) !== means,
    );
    for (const { choice } of turned) stated.add(choice.column);
    changed = turned.length > 0;
  }
  return stated;
}

/**
 * The plan that writes into the Mapping table what a chosen range is and what its headings mean; made where it is
 * missing. Answers for other ranges of the same table are taken out. The problems are of answers that contradict each
 * other, or lack a heading that the table needs. Pure.
 * @param beside other savings tables that are read together with this one
 */
export function planMapping(
  choices: MappingChoices,
  answers: MappingAnswers,
  beside: readonly OtherTable[] = [],
): Result<EditPlan, readonly Problem[]> {
  const problems = mappingProblems(choices, answers);
  if (problems.length > 0) return fail(problems);
  const { kind, sheet, range, source } = choices;
  const all = answered(choices, answers);
  const stated = toState(choices, all);
  const line = (column: string, means: string): MappingLine => ({ table: kind, sheet, range, column, means });
  const lines = [
    ...beside
      .filter(({ isStated }) => !isStated)
      .map((other) => ({ ...line('', readIt), sheet: other.sheet, range: other.range })),
    line('', readIt),
    ...all.filter(({ choice }) => stated.has(choice.column)).map(({ choice, means }) => line(choice.name, means)),
  ];
  const why = `${kind} is read from ${sheet}, ${range}.`;
  return succeed(
    planEdits({
      title: `${kind} mapped`,
      contents: source.contents,
      requests: mappingRequests(source.contents, kind, lines, why, beside),
    }),
  );
}

import { groupBy } from '../../finance/group-by';
import { fail, type Result, succeed } from '../../finance/result';
import { applyEdits, inParts, planPlacement, readWorkbook, type TrackerFailure } from '../../workbook';
import { codeAnswer } from './code-answer';
import { today } from './today';

/** Codes of the actuals that got a place in the budget. */
export interface PlacedCodes {
  readonly codes: readonly string[];
  /** The code that they are part of from now on; null where each got a line of its own. */
  readonly partOf: string | null;
  /** The number of the run in the change log. */
  readonly run: number | null;
}

/** What stands for a line of its own, in place of a code. */
const newLine = 'new line';

const example = `--place 1042=1040 makes the code 1042 part of the line 1040, --place "1042=${newLine}" gives it a line without a budget`;

/** How codes in no budget line get their place by the command line; nothing where there are none. */
export function placeAdvice([first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ', and so on for each code';
  return [
    `Say where ${more.length === 0 ? 'it belongs' : 'each belongs'} with month-end --place ${first}=CODE, or --place "${first}=${newLine}"${others}.`,
  ];
}

/**
 * Gives codes of the actuals that are in no budget line their place. Fails where the pane would refuse, and then nothing is saved.
 * @param by who the workbook's log will say ran it
 * @param typed such as `1042=1040`
 */
export async function placeCodes(
  by: string,
  typed: readonly string[],
): Promise<Result<{ readonly placed: readonly PlacedCodes[] }, Pick<TrackerFailure, 'message'>>> {
  const said = typed.map((one) => ({ typed: one, ...codeAnswer(one) }));
  const odd = said.find(({ code, word }) => code === '' || word === '');
  if (odd !== undefined) return fail({ message: `--place ${odd.typed}: ${example}.` });
  const placed: PlacedCodes[] = [];
  for (const [word, of] of groupBy(said, (one) => one.word)) {
    const codes = of.map(({ code }) => code);
    const isNew = word.toLowerCase() === newLine;
    const workbook = await readWorkbook({ today: today(), records: ['Actuals'] });
    if (!workbook.ok) return workbook;
    const placement = isNew ? ({ is: 'new line', department: '' } as const) : ({ is: 'part of', code: word } as const);
    const plan = await inParts(planPlacement(workbook.value, codes, placement));
    if (!plan.ok) return plan;
    if (plan.value.obstacle !== null) return fail(plan.value.obstacle);
    const receipt = await applyEdits(plan.value, { by, when: new Date() });
    if (!receipt.ok) return receipt;
    placed.push({ codes, partOf: isNew ? null : word, run: receipt.value.run });
  }
  return succeed({ placed });
}

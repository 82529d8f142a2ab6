import { asKept } from '../../finance/kept-digits';
import { type Result, succeed } from '../../finance/result';
import {
  drawPages,
  type ModelCheckResult,
  type ModelResult,
  models as allModels,
  modelsIn,
  planModel,
  type TrackerFailure,
} from '../../workbook';

/** A service model, as the command line lists it. */
export interface ListedModel {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly cash: string | null;
}

/** Which service models there are. */
export const models = (): Result<readonly ListedModel[], TrackerFailure> =>
  succeed(allModels.map(({ name, title, question, cash }) => ({ name, title, question, cash })));

/** A model on a sheet of its own, with what its example comes to. */
export interface InsertedModel extends ListedModel {
  readonly sheet: string;
  /** The key of the result that a savings line may take; null where there is none. */
  readonly saving: string | null;
  readonly results: readonly ModelResult[];
  readonly checks: readonly ModelCheckResult[];
  readonly leavesOut: readonly string[];
}

/** Inserts a model with its worked example into the open workbook, and reads back what it comes to. */
export async function model(asked: string): Promise<Result<InsertedModel, TrackerFailure>> {
  const plan = await planModel(asked, { organisation: '' });
  if (!plan.ok) return plan;
  const drawn = await drawPages(plan.value);
  if (!drawn.ok) return drawn;
  const read = await modelsIn();
  if (!read.ok) return read;
  const inserted = read.value.find(({ sheet }) => drawn.value.added.includes(sheet));
  if (inserted === undefined) throw new Error('The sheet of the model bears no mark.');
  const { definition, sheet, results, checks } = inserted;
  const { name, title, question, cash, saving, leavesOut } = definition;
  return succeed({ name, title, question, cash, sheet, saving, results: results.map(asExcelShows), checks, leavesOut });
}

const asExcelShows = (result: ModelResult): ModelResult =>
  typeof result.value === 'number' ? { ...result, value: asKept(result.value) } : result;

import { fail, type Result, succeed } from '../../finance/result';
import { withExcel } from '../excel/session';
import { failure, type TrackerFailure } from '../failure';
import { readBookOutline } from '../pages/drawing/book-outline';
import type { PagesPlan } from '../pages/pages-plan';
import { planPages } from '../pages/plan-pages';
import { isSameName } from '../pages/sheet-names';
import { models } from './definitions';
import type { ModelDefinition } from './model';
import { modelKey, modelPage, tableNames } from './page/model-page';

/** The model that bears a name; a failure that lists the names where none does. */
export function modelNamed(name: string): Result<ModelDefinition, TrackerFailure> {
  const found = models.find((model) => model.name === name.trim().toLowerCase());
  if (found !== undefined) return succeed(found);
  const known = models.map((model) => model.name).join(', ');
  return fail(failure('not possible', `There is no model called “${name}”. The models are: ${known}.`));
}

/** The first number under which neither a sheet of the model nor one of its tables stands in the workbook. Two round trips. */
const freeNumber = (definition: ModelDefinition): Promise<Result<number, TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets, tables, names } = await readBookOutline(session);
    const keys = new Set(sheets.flatMap(({ markedAs }) => markedAs ?? []));
    const taken = [...tables.map(({ name }) => name), ...names];
    const isFree = (number: number): boolean =>
      !keys.has(modelKey(definition.name, number)) &&
      definition.lists.every(({ key }) => {
        const table = tableNames(definition, number)(key);
        return !taken.some((name) => isSameName(name, table));
      });
    for (let number = 1; ; number += 1) if (isFree(number)) return succeed(number);
  });

/**
 * Plans a sheet with a model's worked example; a second one of the same model gets a sheet and tables of its own. To be
 * shown, and drawn by `drawPages`.
 */
export async function planModel(
  name: string,
  { organisation }: { readonly organisation: string },
): Promise<Result<PagesPlan, TrackerFailure>> {
  const definition = modelNamed(name);
  if (!definition.ok) return definition;
  const number = await freeNumber(definition.value);
  if (!number.ok) return number;
  return planPages([modelPage(definition.value, { number: number.value, organisation })]);
}

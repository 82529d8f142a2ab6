import { fail, type Result, succeed } from '../../finance/result';
import { withExcel } from '../excel/session';
import { failure, type TrackerFailure } from '../failure';
import { readBookOutline } from '../pages/drawing/book-outline';
import type { PagesPlan } from '../pages/pages-plan';
import { planPages } from '../pages/plan-pages';
import { models } from './definitions';
import type { ModelDefinition } from './model';
import { modelPage, readModelKey } from './page/model-page';

/** The model that bears a name; a failure that lists the names where none does. */
export function modelNamed(name: string): Result<ModelDefinition, TrackerFailure> {
  const found = models.find((model) => model.name === name.trim().toLowerCase());
  if (found !== undefined) return succeed(found);
  const known = models.map((model) => model.name).join(', ');
  return fail(failure('not possible', `There is no model called “${name}”. The models are: ${known}.`));
}

/** The number that the next sheet of a model gets: one more than the highest in the workbook. One round trip. */
const nextNumber = (name: string): Promise<Result<number, TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets } = await readBookOutline(session);
    const numbers = sheets.flatMap(({ key }) => {
      const read = key === null ? null : readModelKey(key);
      return read?.name === name ? [read.number] : [];
    });
    return succeed(Math.max(0, ...numbers) + 1);
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
  const number = await nextNumber(definition.value.name);
  if (!number.ok) return number;
  return planPages([modelPage(definition.value, { number: number.value, organisation })]);
}

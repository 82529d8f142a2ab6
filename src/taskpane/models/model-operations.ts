import { formatFinancialYear } from '../../finance/financial-year';
import { type Result, succeed } from '../../finance/result';
import {
  type AssembledWorkbook,
  inParts,
  linkedObstacle,
  type ModelDefinition,
  type ModelInWorkbook,
  modelOn,
  planLink,
  planTargetRequests,
  planUnlink,
  type TrackerFailure,
  type WantedLink,
} from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation, proposalOf } from '../change/edits/edit-operation';
import type { Done, Operation } from '../change/operation';
import { proposalOfPages } from '../change/pages/page-operation';
import type { PagesPort } from '../change/pages/pages-port';
import type { SheetPort } from '../pane-workbook';
import type { ModelsPort } from './models-port';

type Port = EditPort & PagesPort & ModelsPort & Pick<SheetPort, 'goTo'>;

/** Inserts a model on a sheet of its own, its worked example filled in. */
export const insertModel = (port: Port, { name, title }: ModelDefinition, organisation: string): Operation => ({
  heading: title,
  propose: async () => {
    const plan = await port.planModel(name, organisation);
    if (!plan.ok) return plan;
    return succeed(
      proposalOfPages(port, plan.value, {
        heading: title,
        press: 'Insert the model',
        doneLead:
          'Its worked example is filled in: write your own figures into the tinted cells, then link it to a savings line.',
        show: port,
      }),
    );
  },
});

/** Has a savings line take its forecasts from a model's saving, from a year on. */
export const linkModel = (port: Port, { sheet }: ModelInWorkbook, wanted: WantedLink): Operation => ({
  heading: `Link ${wanted.ref} to ${sheet}`,
  propose: async () => {
    const link = await planned(port, sheet, (read, model, models) => planLink(read, model, wanted, models));
    if (!link.ok) return link;
    const { edits, cautions } = link.value;
    const outcome = [{ term: 'From', fact: formatFinancialYear(wanted.from) }];
    return succeed(proposalOf(port, edits, { press: 'Link the line', outcome, cautions }));
  },
});

/** Asks the star chamber to bring the agreed targets of a line to what its model gives. */
export const proposeTargets = (
  port: Port,
  { sheet }: ModelInWorkbook,
  wanted: WantedLink & { readonly by: string },
): Operation => ({
  heading: `Propose targets of ${wanted.ref}`,
  propose: async () => {
    const plan = await planned(port, sheet, (read, model) => planTargetRequests(read, model, wanted));
    if (!plan.ok) return plan;
    return succeed(proposalOf(port, plan.value, { press: 'Record the request' }));
  },
});

/** Plans from the workbook and the model as they are now. */
async function planned<Plan>(
  port: Port,
  sheet: string,
  plan: (
    read: AssembledWorkbook,
    model: ModelInWorkbook,
    models: readonly ModelInWorkbook[],
  ) => Result<Plan, TrackerFailure>,
): Promise<Result<Plan, TrackerFailure>> {
  const read = await port.readAll();
  if (!read.ok) return read;
  const models = await port.modelsIn();
  if (!models.ok) return models;
  const model = modelOn(models.value, sheet);
  return model.ok ? plan(read.value, model.value, models.value) : model;
}

/** Has the lines that a model feeds keep its last figures. */
export const unlinkModel = (port: Port, { sheet }: ModelInWorkbook): Operation =>
  editOperation(port, {
    heading: `Unlink ${sheet}`,
    plan: (read) => succeed(planUnlink(read, sheet)),
    press: 'Keep the figures',
  });

/** Deletes a model's sheet; not while a line takes its figures from it. */
export const removeModel = (port: Port, { sheet }: ModelInWorkbook): Operation => ({
  heading: `Remove ${sheet}`,
  propose: async () => {
    const read = await port.readAll();
    // Without a tracker there is no line that could be linked.
    const obstacle = read.ok ? await inParts(linkedObstacle(read.value.contents, sheet)) : null;
    const plan = await port.planModelRemoval(sheet);
    if (!plan.ok) return plan;
    return succeed({
      lead: 'Its sheet will be deleted with its tables.',
      groups: [{ key: sheet, title: sheet, ref: null, fate: 'Removed', changes: [], why: [] }],
      besides: [],
      losses: [
        'What has been written on it. It cannot be taken back.',
        'What formulas on other sheets take from it: they would show #REF!.',
      ],
      problems: [],
      obstacle,
      isEmpty: false,
      isLogged: false,
      press: 'Remove the sheet',
      apply: async () => {
        const removed = await port.removePages(plan.value);
        if (!removed.ok) return removed;
        return succeed<Done>({ heading: 'Model removed', lead: `${sheet} is gone.`, facts: [], where: [], undo: null });
      },
    });
  },
});

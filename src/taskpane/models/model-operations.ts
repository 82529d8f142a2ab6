import { type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { succeed } from '../../finance/result';
import { linkedObstacle, type ModelDefinition, type ModelInWorkbook, planLink, planUnlink } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
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
export const linkModel = (
  port: Port,
  { sheet }: ModelInWorkbook,
  wanted: { readonly ref: string; readonly from: FinancialYear },
): Operation =>
  editOperation(port, {
    heading: `Link ${wanted.ref} to ${sheet}`,
    plan: async (read) => {
      const model = await port.modelOn(sheet);
      return model.ok ? planLink(read, model.value, wanted) : model;
    },
    press: 'Link the line',
    outcome: () => [{ term: 'From', fact: formatFinancialYear(wanted.from) }],
  });

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
    const obstacle = read.ok ? linkedObstacle(read.value.contents, sheet) : null;
    const plan = await port.planModelRemoval(sheet);
    if (!plan.ok) return plan;
    return succeed({
      lead: 'Its sheet will be deleted with its tables.',
      groups: [{ key: sheet, title: sheet, ref: null, fate: 'Removed', changes: [], why: [] }],
      besides: [],
      losses: ['What has been written on it. It cannot be taken back.'],
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

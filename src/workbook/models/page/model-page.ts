import type { PageChart } from '../../pages/page-chart';
import { cell } from '../../pages/page-cell';
import type { PageTable } from '../../pages/page-table';
import { usualPrint, type SheetPage } from '../../pages/sheet-page';
import type { Area } from '../../tracker';
import type { ModelDefinition, ModelList } from '../model';
import { fillRowFormula, fillValidation, type TableOf } from './formulas';
import { modelBlocks, type Parts } from './parts';
import { columnsOf, planSheet, type SheetPlan } from './sheet-plan';

/** Which sheet of a model this is: the same one may stand in a workbook several times. */
export interface ModelSheet {
  /** From 1 on; tells the page and its tables from those of the same model's other sheets. */
  readonly number: number;
  readonly organisation: string;
}

/** The page's key by which its sheet is found again. */
export const modelKey = (name: string, number: number): string => `model:${name}:${number}`;

/** The model's name and the number of its sheet; null where the key is that of another page. */
export function readModelKey(key: string): { readonly name: string; readonly number: number } | null {
  const parts = /^model:([a-z-]+):(\d+)$/.exec(key);
  const [, name, number] = parts ?? [];
  return name === undefined ? null : { name, number: Number(number) };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Names the tables of a model's lists after it: `FrameworkContracts1`. */
export const tableNames =
  ({ name }: ModelDefinition, number: number): TableOf =>
  (list) =>
    `${name.split('-').map(capital).join('')}${capital(list)}${number}`;

function listTable(list: ModelList, place: { readonly top: number; readonly left: number }, parts: Parts): PageTable {
  const address = (key: string): string => {
    const row = parts.plan.rowOf.get(key) ?? 0;
    return `$B$${row + 1}`;
  };
  return {
    name: parts.tableOf(list.key),
    ...place,
    columns: list.columns.map(({ heading, style, validation, formula }) => ({
      heading,
      style,
      ...(validation === undefined ? {} : { validation: fillValidation(validation, parts.tableOf) }),
      ...(formula === undefined
        ? { isInput: true }
        : { formula: fillRowFormula(formula, address, parts.tableOf, list.key) }),
    })),
    rows: list.rows,
  };
}

/** The cells of two neighbouring columns of figures that follow each other, with a row of headings above. */
function figureArea(keys: readonly string[], plan: SheetPlan): Area {
  const rows = keys.map((key) => plan.rowOf.get(key) ?? 0);
  const top = Math.min(...rows) - 1;
  return { top, left: columnsOf.label, rows: Math.max(...rows) - top + 1, columns: 2 };
}

/** The headings and rows of neighbouring columns of a list. */
function listArea({ lists }: ModelDefinition, plan: SheetPlan, of: { list: string; from: string; to: string }): Area {
  const index = lists.findIndex(({ key }) => key === of.list);
  const headings = lists[index]?.columns.map(({ heading }) => heading) ?? [];
  const from = headings.indexOf(of.from);
  const { top, left } = plan.lists[index] ?? { top: 0, left: 0 };
  const rows = Math.max(1, lists[index]?.rows.length ?? 0) + 1;
  return { top, left: left + from, rows, columns: headings.indexOf(of.to) - from + 1 };
}

function chartsOf(definition: ModelDefinition, plan: SheetPlan): PageChart[] {
  if (definition.chart === null || plan.chart === null) return [];
  const { of, ...drawn } = definition.chart;
  const source = 'figures' in of ? figureArea(of.figures, plan) : listArea(definition, plan, of);
  return [{ ...drawn, place: plan.chart, source }];
}

/** The sheet of a model with its worked example filled in. */
export function modelPage(definition: ModelDefinition, sheet: ModelSheet): SheetPage {
  const plan = planSheet(definition);
  const lists = definition.lists.flatMap((list, index) => {
    const place = plan.lists[index];
    return place === undefined ? [] : [{ list, place }];
  });
  const parts: Parts = { definition, plan, tableOf: tableNames(definition, sheet.number) };
  return {
    key: modelKey(definition.name, sheet.number),
    name: definition.title,
    owner: 'add-in',
    tabColour: 'budget',
    unit: '£',
    columnWidths: plan.columnWidths,
    blocks: [
      ...modelBlocks(parts),
      ...lists.map(({ list, place: { top, left } }) => ({
        top: top - 1,
        left,
        rows: [[cell(list.title, 'section')]],
      })),
    ],
    tables: lists.map(({ list, place }) => listTable(list, place, parts)),
    charts: chartsOf(definition, plan),
    frozenRows: 3,
    frozenColumns: 0,
    print: { ...usualPrint, footer: sheet.organisation },
    isProtected: false,
  };
}

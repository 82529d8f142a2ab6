import type { PageChart } from '../../pages/page-chart';
import type { PageTable } from '../../pages/page-table';
import { usualPrint, type SheetPage } from '../../pages/sheet-page';
import type { Area } from '../../tracker';
import type { ModelChart, ModelDefinition, ModelList } from '../model';
import { fillRowFormula, type TableOf } from './formulas';
import { modelBlocks, type Parts } from './parts';
import { cases, chartRows, columnsOf, firstList, planSheet, type SheetPlan } from './sheet-plan';

/** Which sheet of a model this is: the same one may stand in a workbook several times. */
export interface ModelSheet {
  /** From 1 on; tells the page and its tables from those of the same model's other sheets. */
  readonly number: number;
  readonly organisation: string;
}

const widths = [38, 14, 22, 40, ...Array.from({ length: cases }, () => 14), 3];
const listHeading = 4;

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
const tableNames =
  ({ name }: ModelDefinition, { number }: ModelSheet): TableOf =>
  (list) =>
    `${name.split('-').map(capital).join('')}${capital(list)}${number}`;

function listTable(list: ModelList, left: number, parts: Parts): PageTable {
  const address = (key: string): string => {
    const row = parts.plan.rowOf.get(key) ?? 0;
    return `$B$${row + 1}`;
  };
  return {
    name: parts.tableOf(list.key),
    top: listHeading,
    left,
    columns: list.columns.map(({ heading, style, validation, formula }) => ({
      heading,
      style,
      ...(validation === undefined ? {} : { validation }),
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

function chartOf(chart: ModelChart, definition: ModelDefinition, plan: SheetPlan): PageChart {
  const { type, title, values, looks, of } = chart;
  const place = { top: plan.chart, left: 0, rows: chartRows, columns: columnsOf.sensitivity + cases };
  const whole = { type, title, values, looks, place };
  if ('figures' in of) return { ...whole, source: figureArea(of.figures, plan) };
  const index = definition.lists.findIndex(({ key }) => key === of.list);
  const headings = definition.lists[index]?.columns.map(({ heading }) => heading) ?? [];
  const from = headings.indexOf(of.from);
  const rows = Math.max(1, definition.lists[index]?.rows.length ?? 0) + 1;
  const left = (plan.lists[index] ?? 0) + from;
  return { ...whole, source: { top: listHeading, left, rows, columns: headings.indexOf(of.to) - from + 1 } };
}

/** The sheet of a model with its worked example filled in. */
export function modelPage(definition: ModelDefinition, sheet: ModelSheet): SheetPage {
  const plan = planSheet(definition);
  const parts: Parts = { definition, plan, tableOf: tableNames(definition, sheet) };
  const tables = definition.lists.map((list, index) => listTable(list, plan.lists[index] ?? firstList, parts));
  return {
    key: modelKey(definition.name, sheet.number),
    name: definition.title,
    owner: 'add-in',
    tabColour: 'budget',
    unit: '£',
    columnWidths: [...widths, ...definition.lists.flatMap(({ columns }) => [...columns.map(({ width }) => width), 3])],
    blocks: [
      ...modelBlocks(parts),
      ...definition.lists.map(({ title }, index) => ({
        top: listHeading - 1,
        left: plan.lists[index] ?? firstList,
        rows: [[{ value: title, style: 'section' as const }]],
      })),
    ],
    tables,
    charts: definition.chart === null ? [] : [chartOf(definition.chart, definition, plan)],
    frozenRows: 3,
    frozenColumns: 0,
    print: { ...usualPrint, footer: sheet.organisation },
    isProtected: false,
  };
}

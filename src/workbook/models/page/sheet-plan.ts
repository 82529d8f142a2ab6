import type { Area } from '../../tracker';
import type { ModelDefinition, ModelListColumn } from '../model';
import { checksOf, stepKey } from './checks';

/** Where the parts of a model stand on its sheet: rows counted from 0, each the first below the heading of its part. */
export interface SheetPlan {
  readonly results: number;
  readonly inputs: number;
  readonly workings: number;
  readonly checks: number;
  readonly leavesOut: number;
  /** Where the chart stands, on the right of the figures; null where there is none. */
  readonly chart: Area | null;
  /** Where the headings of each list stand, below the chart. */
  readonly lists: readonly { readonly top: number; readonly left: number }[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** The row of each figure by its key; of the step of the sensitivity and of the number of failing checks too. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** By how much, where nobody has said otherwise. */
export const usualStep = 0.1;

/** The key of the number of checks that do not hold. */
export const failingKey = 'failing';

/** What the rows of headings call the parts. */
export const partNames = { results: 'Result', inputs: 'Inputs', workings: 'Workings', checks: 'Checks' } as const;

/** A chart's rows, of the usual height, and how many characters it is wide at least. */
const chartRows = 15;
const chartWidth = 46;
const freeColumnWidth = 2;
const columnBesideList = 10;

/** Label, value, basis and note; then what the two inputs do, lower and higher. */
export const columnsOf = { label: 0, value: 1, basis: 2, note: 3, sensitivity: 4 } as const;

/** How many cases the sensitivity has. */
export const cases = 4;

/** Rows 1 to 3 hold the title, the question and whether all checks hold; the parts begin below a free row. */
const firstPart = 4;

/** The chart and the lists begin beside the sensitivity and a free column; lists grow downwards without end. */
const besideFigures = columnsOf.sensitivity + cases + 1;

/** Label, value, basis, note and the sensitivity: with a chart beside them as wide as a small screen. */
const figureWidths = [35, 12, 24, 38, ...Array.from({ length: cases }, () => 13), freeColumnWidth];

/** What stands beside the longest word of a heading: the filter button of a table. */
const besideHeading = 4;

/** A heading of so many letters stands on one line; a longer one breaks between its words. */
const onOneLine = 14;

/** A column as wide as it wants to be, and no word of its heading cut in two. */
function widthOf({ heading, width }: ModelListColumn): number {
  const parts = heading.length <= onOneLine ? [heading] : heading.split(' ');
  return Math.max(width, ...parts.map((part) => part.length + besideHeading));
}

/** Lays the chart of a model on the right of its figures, and its lists below the chart, beside each other. */
function planBeside({ chart, lists }: ModelDefinition): Pick<SheetPlan, 'chart' | 'lists' | 'columnWidths'> {
  const widths: number[] = [];
  const places = lists.map(({ columns }) => {
    const left = besideFigures + widths.length;
    widths.push(...columns.map(widthOf), freeColumnWidth);
    return { top: firstPart + (chart === null ? 0 : chartRows + 2), left };
  });
  let columns = 0;
  for (let wide = 0; chart !== null && wide < chartWidth; columns += 1) {
    if (columns === widths.length) widths.push(columnBesideList);
    wide += widths[columns] ?? 0;
  }
  return {
    chart: chart === null ? null : { top: firstPart, left: besideFigures, rows: chartRows, columns },
    lists: places,
    columnWidths: [...figureWidths, ...widths],
  };
}

/** Lays the parts of a model below each other, and its chart and lists beside them. */
export function planSheet(definition: ModelDefinition): SheetPlan {
  const { inputs, workings, results, leavesOut } = definition;
  const rowOf = new Map<string, number>();
  let next = firstPart;
  const part = (keys: readonly string[]): number => {
    const first = next + 1;
    keys.forEach((key, index) => rowOf.set(key, first + index));
    next = first + keys.length + 1;
    return first;
  };
  const rows = {
    results: part(results.map(({ key }) => key)),
    inputs: part([...inputs.map(({ key }) => key), stepKey]),
    workings: part(workings.map(({ key }) => key)),
    checks: part([...checksOf(definition).map((_, index) => `check ${index}`), failingKey]),
    leavesOut: part(leavesOut.map((_, index) => `leaves out ${index}`)),
  };
  return { ...rows, ...planBeside(definition), rowOf };
}

import type { ModelDefinition } from '../model';

/** Where the parts of a model stand on its sheet: rows counted from 0, each the first below the heading of its part. */
export interface SheetPlan {
  readonly results: number;
  readonly inputs: number;
  readonly workings: number;
  readonly checks: number;
  readonly leavesOut: number;
  readonly chart: number;
  /** The first column of each list. */
  readonly lists: readonly number[];
  /** The row of each figure by its key; of the step of the sensitivity and of the number of failing checks too. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The key of the input by which the sensitivity changes others. */
export const stepKey = 'step';

/** The key of the number of checks that do not hold. */
export const failingKey = 'failing';

/** A chart's rows, of the usual height. */
export const chartRows = 15;

/** Label, value, basis and note; then what the two inputs do, lower and higher. */
export const columnsOf = { label: 0, value: 1, basis: 2, note: 3, sensitivity: 4 } as const;

/** How many cases the sensitivity has. */
export const cases = 4;

/** Rows 1 to 3 hold the title, the question and whether all checks hold; the parts begin below a free row. */
const firstPart = 4;

/** The lists begin beside the sensitivity and a free column, and grow downwards without end. */
export const firstList = columnsOf.sensitivity + cases + 1;

/** Lays the parts of a model below each other, and its lists beside them. */
export function planSheet({ inputs, workings, results, checks, lists, leavesOut }: ModelDefinition): SheetPlan {
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
    checks: part([...checks.map((_, index) => `check ${index}`), failingKey]),
    leavesOut: part(leavesOut.map((_, index) => `leaves out ${index}`)),
  };
  let column = firstList;
  const listColumns = lists.map(({ columns }) => {
    const first = column;
    column += columns.length + 1;
    return first;
  });
  return { ...rows, chart: next, lists: listColumns, rowOf };
}

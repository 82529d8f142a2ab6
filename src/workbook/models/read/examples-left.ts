import { toSerial } from '../../../finance/excel-serial';
import { type CellValue, cellText } from '../../cells/cell-value';
import type { ModelDefinition, ModelInput, ModelList } from '../model';

type Example = ModelInput['example'] | null;

const holdsExample = (found: CellValue | undefined, example: Example): boolean => {
  if (example === null) return true;
  return typeof example === 'string'
    ? cellText(found ?? '') === example
    : found === (typeof example === 'number' ? example : toSerial(example));
};

/**
 * Whether an input is a figure that a council has of its own. A choice, a price year, the number of months in a year,
 * nothing at all are not: that they are the example's is no sign of neglect.
 */
const isOwnFigure = ({ style, validation, example }: ModelInput): boolean =>
  style !== 'text' &&
  style !== 'year' &&
  example !== 0 &&
  !(validation.kind === 'number' && validation.least !== undefined && validation.least === validation.most);

/** Whether anything but words is entered into a list: the steps of a chart are named and worked out, and stay as they are. */
const takesFigures = ({ columns }: ModelList): boolean =>
  columns.some(({ style, formula }) => formula === undefined && style !== 'text');

/** Whether all the rows of a list's example stand below its headings, wherever on the sheet they are. */
function holdsExampleRows({ columns, rows }: ModelList, cells: readonly (readonly CellValue[])[]): boolean {
  if (rows.length === 0) return false;
  const headings = columns.map(({ heading }) => heading);
  const isHeading = (row: readonly CellValue[], left: number): boolean =>
    headings.every((heading, index) => row[left + index] === heading);
  return cells.some((row, top) =>
    row.some(
      (_, left) =>
        isHeading(row, left) &&
        rows.every((example, down) =>
          example.every((value, index) => holdsExample(cells[top + 1 + down]?.[left + index], value)),
        ),
    ),
  );
}

/**
 * The inputs and lists that still hold the figures of the worked example, by their labels and titles.
 * @param cells the sheet from A1 on
 * @param inputAt the value of an input; null where its row is gone
 */
export function examplesLeft(
  { inputs, lists }: Pick<ModelDefinition, 'inputs' | 'lists'>,
  cells: readonly (readonly CellValue[])[],
  inputAt: (label: string) => CellValue | null,
): string[] {
  return [
    ...inputs.flatMap((input) => {
      const found = inputAt(input.label);
      return found !== null && isOwnFigure(input) && holdsExample(found, input.example) ? [input.label] : [];
    }),
    ...lists.flatMap((list) => (takesFigures(list) && holdsExampleRows(list, cells) ? [list.title] : [])),
  ];
}

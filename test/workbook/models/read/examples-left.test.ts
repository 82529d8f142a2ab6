import { toSerial } from '../../../../src/finance/excel-serial';
import { models } from '../../../../src/workbook/models/definitions';
import type { ModelDefinition } from '../../../../src/workbook/models/model';
import { examplesLeft } from '../../../../src/workbook/models/read/examples-left';

type Entry = ModelDefinition['lists'][number]['rows'][number][number];

const cellOf = (entry: Entry) => (typeof entry === 'object' ? (entry === null ? 0 : toSerial(entry)) : entry);

/** What is left of a model into whose figures somebody has put `own`; words stay. */
function leftWith({ inputs, lists }: ModelDefinition, own: (figure: number) => number): string[] {
  const entered = (entry: Entry) => {
    const cell = cellOf(entry);
    return typeof cell === 'number' ? own(cell) : cell;
  };
  const cells = lists.flatMap(({ columns, rows }) => [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => row.map(entered)),
  ]);
  const values = new Map(inputs.map(({ label, example }) => [label, entered(example)] as const));
  return examplesLeft({ inputs, lists }, cells, (label) => values.get(label) ?? null);
}

describe.each(models.map((model) => [model.name, model] as const))('%s', (_, definition) => {
  test('as it is inserted, is said to hold the figures of its example', () => {
    expect(leftWith(definition, (figure) => figure)).not.toEqual([]);
  });

  test('with figures of one’s own, is said to hold none of its example', () => {
    expect(leftWith(definition, (figure) => figure + 1)).toEqual([]);
  });
});

import { models } from '../../../../src/workbook/models/definitions';
import { formulasOf, namesIn } from '../../../../src/workbook/models/page/formulas';
import { behindChecks } from '../../../../src/workbook/models/page/rests-on';

const named = models.map((model) => [model.name, model] as const);

describe.each(named)('%s', (_, definition) => {
  const { inputs, workings, results, lists, sensitivity, saving, chart } = definition;
  const figures = [...workings, ...results].map(({ key }) => key);
  const keys = [...inputs.map(({ key }) => key), ...figures];

  test('calls every figure by a name of its own, and formulas name only what there is', () => {
    expect(new Set(keys).size).toBe(keys.length);
    // A sheet is read back by its labels: people may have put rows in between.
    for (const rows of [results, definition.checks]) {
      expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    }
    const known = new Set([...keys, ...lists.map(({ key }) => key)]);
    for (const formula of formulasOf(definition)) {
      for (const one of namesIn(formula)) expect([formula, known.has(one)]).toEqual([formula, true]);
    }
    expect(inputs.map(({ key }) => key)).toEqual(expect.arrayContaining([...sensitivity.inputs]));
    expect(figures).toContain(sensitivity.of);
    if (saving !== null) expect(results.map(({ key }) => key)).toContain(saving);
    if (chart !== null && 'figures' in chart.of) expect(keys).toEqual(expect.arrayContaining([...chart.of.figures]));
  });

  test('names the places of its chart by words: Excel would draw a column of numbers as a series', () => {
    if (chart === null || 'figures' in chart.of) return;
    const { list, from } = chart.of;
    const column = lists.find(({ key }) => key === list)?.columns.find(({ heading }) => heading === from);
    expect(column?.style).toBe('text');
  });

  test('rests no check on a result: a check that fails blanks the results, so it would go round in a circle', () => {
    const behind = behindChecks(definition);
    expect(results.map(({ key }) => key).filter((key) => behind.has(key))).toEqual([]);
  });

  test('keeps assumptions out of its figures: what is not 0 or 1 is an input', () => {
    // A check may name the limit that it holds a figure to, such as the 53 weeks of a year.
    for (const formula of formulasOf({ ...definition, checks: [] })) {
      const constants = formula
        .replace(/"[^"]*"|\{[^}]*\}(\[[^\]]*\])?|\[@[^\]]*\]+|[A-Z]+\.?[A-Z0-9]*\(/g, ' ')
        .match(/\d+(\.\d+)?/g);
      expect([formula, (constants ?? []).filter((one) => one !== '0' && one !== '1')]).toEqual([formula, []]);
    }
  });
});

import { budgetFigures, savingFigures, savingSums } from '../../../src/taskpane/line/line-figures';
import { assessment, budget, saving } from '../support/lines';

const year = { startYear: 2014 };
const amounts = (figures: ReturnType<typeof savingFigures>) =>
  Object.fromEntries(figures.map(({ label, amount }) => [label, amount]));

test('a saving shows the figures of its year, blanks as none', () => {
  const line = saving('S1', assessment('Red', { adverse: 40 }), {
    line: {
      years: [
        { year, target: 100, forecast: 60 },
        { year: { startYear: 2015 }, target: 900, forecast: 900 },
      ],
    },
  });
  expect(amounts(savingFigures(line, year))).toEqual({ Target: 100, Forecast: 60, Delivered: null, Shortfall: 40 });
});

test('what is over is named so, without a sign', () => {
  const line = saving('S1', assessment('Blue', { adverse: -15 }));
  expect(savingFigures(line, year).at(-1)).toMatchObject({ label: 'Over target', amount: 15 });
});

test('a saving without a forecast is drawn by what is delivered', () => {
  const line = saving('S1', assessment('Red'), {
    line: { years: [{ year, target: 100, forecast: null }], delivered: 30 },
  });
  expect(savingSums(line, year)).toEqual({ target: 100, forecast: 30, delivered: 30 });
});

test('a budget line adds up the periods there are', () => {
  const line = budget('B1', assessment('Red', { adverse: 5 }), { actuals: [10, null, 20], forecast: 105 });
  expect(amounts(budgetFigures(line))).toEqual({ Budget: 100, 'Actual to date': 30, Forecast: 105, Overspend: 5 });
  expect(amounts(budgetFigures(budget('B2', assessment('Grey'), { actuals: [null] })))['Actual to date']).toBeNull();
});

test('income falls short rather than overspending', () => {
  const line = budget('B1', assessment('Red', { adverse: 5 }), { kind: 'Income', budget: -100 });
  expect(budgetFigures(line).at(-1)).toMatchObject({ label: 'Income short', amount: 5 });
});

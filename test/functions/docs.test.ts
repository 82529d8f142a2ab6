import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Calculator, openCalculator } from './support/calculator';

const page = readFileSync('docs/functions.md', 'utf8');
const examples = [...page.matchAll(/^\| `(=MTFS\..*?)`\s*\| `(.*?)`\s*\|$/gm)].map(
  ([, formula = '', gives = '']) => [formula, gives] as const,
);

let calculator: Calculator;
beforeAll(async () => {
  calculator = await openCalculator();
});
afterAll(() => {
  calculator.excel.close();
});

describe('docs/functions.md', () => {
  it('is what the docstrings say now (if not: npm run docs)', () => {
    expect(execFileSync(process.execPath, ['scripts/functions-docs.mjs', '--print'], { encoding: 'utf8' })).toBe(page);
  });

  it('has a worked example of every function', () => {
    const headed = [...page.matchAll(/^### (\w+)$/gm)].map(([, id]) => id);
    const shown = examples.map(([formula]) => /^=MTFS\.(\w+)/.exec(formula)?.[1]);
    expect([...new Set(shown)].sort()).toEqual([...headed].sort());
  });

  it.each(examples)('%s gives %s in a cell', async (formula, gives) => {
    expect(JSON.stringify(await calculator.calc(formula))).toBe(gives);
  });
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { associated, call } from './support/custom-functions';
import '../../src/functions';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: object;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

const made = execFileSync(process.execPath, ['scripts/functions-json.mjs'], { encoding: 'utf8' });
const metadata = JSON.parse(made) as { allowErrorForDataTypeAny: boolean; functions: Described[] };
const described = new Map(metadata.functions.map((one) => [one.id, one]));

describe('functions.json', () => {
  it('describes exactly the functions that are associated', () => {
    expect([...described.keys()].sort()).toEqual([...associated.keys()].sort());
  });

  it.each(metadata.functions.map((one) => [one.id, one] as const))(
    'says what %s needs to be used in Excel',
    (id, one) => {
      expect(one.name).toBe(id);
      expect(one.description).toMatch(/^\S.*\S$/);
      expect(one.description?.length).toBeLessThanOrEqual(160);
      expect(one.helpUrl).toMatch(new RegExp(`^https://.*#${id}$`));
      expect(one.options).toBeUndefined();
      for (const { name, description } of one.parameters)
        expect([name, description]).toEqual([name, expect.any(String)]);
      expect(one.result.dimensionality).toBe(id === 'RAGWORST' ? undefined : 'matrix');
    },
  );

  it('lets errors in cells through to the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('is written in British English', () => {
    expect(made).not.toMatch(/\b(color|favorable|organiz|recogniz|program\b|center)/i);
  });

  it.each([
    ['RAG', ['target', 'forecast', '[amber]', '[red]', '[cap]', '[delivered]']],
    ['VARIANCE', ['actual', 'budget', '[kind]']],
    ['NETATRISK', ['proposed', 'achieved', '[pressures]']],
    ['FINYEAR', ['date', '[add]']],
  ])('has the arguments of %s in their order', (id, names) => {
    const parameters = described.get(id)?.parameters ?? [];
    expect(parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name))).toEqual(names);
  });
});

describe('the examples in the docstrings', () => {
  const folder = resolve('src/functions');
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(resolve(folder, file), 'utf8').matchAll(/@example (=.*) gives (.*)/g)])
    .map(([, formula = '', gives = '']) => [formula, gives] as const);

  it('are there for every function', () => {
    const ids = examples.map(([formula]) => /^=MTFS\.(\w+)/.exec(formula)?.[1]);
    expect([...new Set(ids)].sort()).toEqual([...described.keys()].sort());
  });

  it.each(examples)('%s gives %s', (formula, gives) => {
    const [, id = '', list = ''] = /^=MTFS\.(\w+)\((.*)\)$/.exec(formula) ?? [];
    expect(call(id, ...argumentsOf(list))).toEqual(JSON.parse(gives));
  });

  /** The literals of an argument list: numbers, text, {…} with rows after semicolons, and nothing between two commas. */
  function argumentsOf(list: string): unknown[] {
    const literals = list.match(/\{[^}]*\}|"[^"]*"|[^,\s]+|(?<=,)\s*(?=,)/g) ?? [];
    return literals.map((literal) => {
      if (literal.trim() === '') return null;
      return literal.startsWith('{')
        ? literal
            .slice(1, -1)
            .split(';')
            .map((row) => [JSON.parse(row) as unknown])
        : (JSON.parse(literal) as unknown);
    });
  }
});

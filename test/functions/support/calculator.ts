import { execFileSync } from 'node:child_process';
import { type Book, type EvaluatedCell, parseFunctionsJson } from '../../../src/excel-host';
import { type OpenExcel, openExcel } from '../../support/excel';

/** What a formula comes to, as `mtfs calc` prints it: a value, rows of values, or an error and its message. */
export type Calculated = string | number | boolean | null | (string | number | boolean | null)[][];

/** The stand-in for Excel with the functions associated in it. */
export interface Calculator {
  readonly excel: OpenExcel;
  readonly calc: (formula: string) => Promise<Calculated>;
}

/** Opens the stand-in with the functions as functions.json describes them. Close `excel` when the tests are done. */
export async function openCalculator(book?: Book): Promise<Calculator> {
  const made = execFileSync(process.execPath, ['scripts/functions-json.mjs'], { encoding: 'utf8' });
  const parsed = parseFunctionsJson(JSON.parse(made));
  if ('problem' in parsed) throw new Error(parsed.problem);
  const excel = openExcel(book, { functions: parsed.functions });
  // The functions associate themselves with the runtime that is there when they load: this one.
  jest.resetModules();
  await import('../../../src/functions');
  return { excel, calc: (formula) => calculate(excel, formula) };
}

async function calculate(excel: OpenExcel, formula: string): Promise<Calculated> {
  const result = await excel.host.evaluate(formula);
  if (result.kind === 'error') return shown(result);
  const [row] = result.values;
  if (result.values.length === 1 && row?.length === 1) return shown(row[0] ?? null);
  return result.values.map((values) => values.map(shown));
}

function shown(cell: EvaluatedCell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? `${cell.error} ${cell.message}`.trim() : cell;
}

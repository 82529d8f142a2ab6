import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';

import type { Book, CellConstant, EvaluatedCell, Evaluation, ExcelHost } from '../../excel-host';
import { formulaAdvice } from './formula-advice';

/** What `npm run build` makes beside the command line: the add-in without its pane, and its functions' descriptions. */
const addInScript = resolve(__dirname, 'addin.js');
const functionsJson = resolve(__dirname, '..', 'functions.json');

/** The stand-in for Excel with a workbook open and the built add-in running in it, as Excel would run it. */
export interface HeadlessExcel {
  /** Has the add-in do one of its operations (`src/commands/headless`); what it answers is unknown until parsed. */
  readonly ask: (operation: string, ...given: readonly unknown[]) => Promise<unknown>;
  /** The workbook as it stands once everything is calculated. */
  readonly book: () => Promise<Book>;
  /** What a formula comes to: a value, or rows of them where there are several; an error as `#VALUE! the message`. */
  readonly evaluate: (formula: string) => Promise<CellConstant | null | (CellConstant | null)[][]>;
  readonly close: () => void;
}

/**
 * Opens a workbook in the stand-in and starts the built add-in in it.
 * @param book an empty workbook where it is left out
 */
export async function openInExcel(book: Book | undefined): Promise<HeadlessExcel> {
  const host = await startExcelWith(book);
  host.runScript(await readFile(addInScript, 'utf8'), addInScript);
  return {
    ask: asker(host.runScript('globalThis.mtfsAddin', 'mtfs')),
    book: () => host.book(),
    evaluate: async (formula) => printable(await host.evaluate(formula), formula),
    close: () => {
      host.dispose();
    },
  };
}

async function startExcelWith(book: Book | undefined): Promise<ExcelHost> {
  // The stand-in is large: a command that fails before it gets here should not wait for it.
  const [{ emptyBook, parseFunctionsJson }, { startExcel }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../../excel-host'),
    import(/* webpackChunkName: "excel" */ '../../excel-host/node'),
  ]);
  const metadata = parseFunctionsJson(JSON.parse(await readFile(functionsJson, 'utf8')));
  if ('problem' in metadata) throw new Error(metadata.problem);
  return startExcel({ book: book ?? emptyBook(), functions: metadata.functions });
}

const operations = z.record(
  z.string(),
  z.custom<(...given: readonly unknown[]) => unknown>((value) => typeof value === 'function'),
);

function asker(given: unknown): HeadlessExcel['ask'] {
  const known = operations.parse(given);
  return (operation, ...values) => {
    const run = known[operation];
    if (run === undefined) throw new Error(`The built add-in has no operation ${operation}; run the build again.`);
    return Promise.resolve(run(...values));
  };
}

function printable(result: Evaluation, formula: string): CellConstant | null | (CellConstant | null)[][] {
  if (result.kind === 'error') {
    const { error, message } = result;
    return printableCell({ error, message: message === '' ? formulaAdvice(formula, error) : message });
  }
  const [row] = result.values;
  if (result.values.length === 1 && row?.length === 1) return printableCell(row[0] ?? null);
  return result.values.map((values) => values.map(printableCell));
}

function printableCell(cell: EvaluatedCell): CellConstant | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  return cell.message === '' ? cell.error : `${cell.error} ${cell.message}`;
}

import type { Book } from '../../../excel-host';
import { writeXlsx } from '../../../excel-host/xlsx';
import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { checkKind, checkOutput, saveOutput } from '../output-file';
import { modelLines, modelListLines } from './model-lines';
import { modelListSchema, modelReportSchema } from './model-report';

interface ModelOptions extends JsonOption {
  readonly out?: string;
}

/** `mtfs model`: lists the service models, or makes a workbook with one of them. */
export const addModel: AddCommand = (program, { terminal, finish }) =>
  program
    .command('model')
    .argument('<name>', 'the model, such as placement-mix; list shows those there are')
    .description('Makes a workbook with a service model, its example filled in, and prints what it comes to.')
    .option('--out <file>', 'where to save; without it, NAME.xlsx')
    .option('--json', 'print JSON instead of tables')
    .action((name: string, options: ModelOptions) =>
      finish(name === 'list' ? list(options, terminal) : model(name, options, terminal)),
    );

async function list({ json }: ModelOptions, terminal: Terminal): Promise<ExitCode> {
  const excel = await openInExcel(undefined);
  try {
    const answer = parseAnswer(modelListSchema, await excel.ask('models'));
    if (!answer.ok) throw new Error(answer.error.message);
    terminal.out(json ? `${JSON.stringify(answer.value)}\n` : modelListLines(answer.value));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

/** The workbook without the blank sheet with which a new one begins. */
const withOnly = (book: Book, sheet: string): Book => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => name === sheet),
  activeSheet: sheet,
});

async function model(name: string, options: ModelOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const kind = checkKind(options.out ?? `${name.trim().toLowerCase()}.xlsx`, '.xlsx');
  const output = kind.ok ? await checkOutput(null, kind.value) : kind;
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(undefined);
  try {
    const answer = parseAnswer(modelReportSchema, await excel.ask('model', name));
    if (!answer.ok) return refuse(answer.error.message);
    const bytes = await writeXlsx(undefined, withOnly(await excel.book(), answer.value.sheet));
    const saved = await saveOutput(output.value, bytes);
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : modelLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { saveChange } from '../save-change';
import { refreshLines } from './refresh-lines';
import { refreshReportSchema } from './refresh-report';
import { type ByOption, byOption, userName } from '../user-name';

interface RefreshOptions extends JsonOption, ByOption {
  readonly out?: string;
}

const change = {
  operation: 'refresh',
  suffix: 'rag',
  parse: (answer: unknown) => parseAnswer(refreshReportSchema, answer),
  lines: refreshLines,
};

/** `mtfs refresh`: has the add-in refresh RAG in a workbook and saves the result under another name. */
export const addRefresh: AddCommand = (program, { terminal, finish }) =>
  program
    .command('refresh')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Decides the RAG status of every line, with its reason, and saves a workbook that shows them.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-rag.xlsx')
    .option(...byOption)
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: RefreshOptions) =>
      finish(saveChange(file, { ...change, given: [userName(options.by)] }, options, terminal)),
    );

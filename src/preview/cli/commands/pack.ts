import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { saveChange } from '../save-change';
import { packLines } from './pack-lines';
import { packReportSchema } from './pack-report';

interface PackOptions extends JsonOption {
  readonly out?: string;
  readonly since?: string;
}

const change = {
  operation: 'pack',
  suffix: 'pack',
  parse: (answer: unknown) => parseAnswer(packReportSchema, answer),
  lines: packLines,
};

/** `mtfs pack`: has the add-in make the star chamber's sheets and saves the result under another name. */
export const addPack: AddCommand = (program, { terminal, finish }) =>
  program
    .command('pack')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Makes the sheets that a star chamber reads, and saves a workbook that has them.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-pack.xlsx')
    .option('--since <snapshot>', 'the snapshot to compare with; without it, the last one')
    .option('--json', 'print JSON instead of a list')
    .action((file: string, options: PackOptions) =>
      finish(saveChange(file, { ...change, given: [options.since ?? null] }, options, terminal)),
    );

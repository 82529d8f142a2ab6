import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { chooseOutput, saveOutput } from '../output-file';
import { openWorkbookFile } from '../workbook-file';
import { packLines } from './pack-lines';
import { packReportSchema } from './pack-report';

interface PackOptions extends JsonOption {
  readonly out?: string;
  readonly since?: string;
}

/** `mtfs pack`: has the add-in make the star chamber's sheets and saves the result under another name. */
export const addPack: AddCommand = (program, { terminal, finish }) =>
  program
    .command('pack')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Makes the sheets that a star chamber reads, and saves a workbook that has them.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-pack.xlsx')
    .option('--since <snapshot>', 'the snapshot to compare with; without it, the last one')
    .option('--json', 'print JSON instead of a list')
    .action((file: string, options: PackOptions) => finish(pack(file, options, terminal)));

async function pack(file: string, options: PackOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out, 'pack');
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(packReportSchema, await excel.ask('pack', options.since ?? null));
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${file}: the result leaves out ${loss}.\n`);
    const saved = await saveOutput(output.value, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : packLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

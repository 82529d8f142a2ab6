import { z } from 'zod';

import { fileBytesSchema, parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { readInputFile } from '../input-file';
import { chooseOutput, saveOutput } from '../output-file';
import { counted, textTable } from '../text-table';

interface FreezeOptions extends JsonOption {
  readonly out?: string;
  readonly all?: true;
}

const frozenSchema = z.object({
  bytes: fileBytesSchema,
  frozen: z.number(),
  kept: z.array(z.object({ cell: z.string(), formula: z.string(), why: z.string() })),
});

/** What `freeze` did, as its JSON says. */
type FreezeReport = Omit<z.infer<typeof frozenSchema>, 'bytes'> & { readonly out: string };

/** `mtfs freeze`: saves a copy whose cells hold values instead of the add-in's functions. */
export const addFreeze: AddCommand = (program, { terminal, finish }) =>
  program
    .command('freeze')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Saves a copy for people without the add-in: its functions give way to what they last gave.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-frozen.xlsx')
    .option('--all', 'replace every formula, not only those of the add-in')
    .option('--json', 'print JSON instead of a list')
    .action((file: string, options: FreezeOptions) => finish(freeze(file, options, terminal)));

async function freeze(file: string, options: FreezeOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const bytes = await readInputFile(file);
  if (!bytes.ok) return refuse(bytes.message);
  const output = await chooseOutput(file, options.out, 'frozen');
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(undefined);
  try {
    const scope = options.all ? 'all formulas' : 'our functions';
    const answer = parseAnswer(frozenSchema, await excel.ask('freeze', bytes.value, scope));
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    const { frozen, kept } = answer.value;
    const saved = await saveOutput(output.value, answer.value.bytes);
    if (!saved.ok) return refuse(saved.message);
    const report = { frozen, kept, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : freezeLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

function freezeLines({ frozen, kept, out }: FreezeReport): string {
  const rows = kept.map(({ cell, formula, why }) => [cell, formula, why]);
  const left = kept.length === 0 ? [] : [textTable([['Left as it is', 'Formula', 'Why'], ...rows])];
  return `${[...left, `${counted(frozen, 'formula')} replaced by values. Saved as ${out}`].join('\n\n')}\n`;
}

import { basename, join } from 'node:path';
import { z } from 'zod';

import { fileBytesSchema, parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { checkNew, saveOutput } from '../output-file';
import { openOutputFolder } from '../output-folder';
import { counted, textTable } from '../text-table';
import { openWorkbookFile } from '../workbook-file';

interface SendOutOptions extends JsonOption {
  readonly out: string;
  readonly department?: readonly string[];
}

const sentCopySchema = z.object({
  department: z.string(),
  fileName: z.string(),
  lines: z.number(),
  bytes: fileBytesSchema,
});

const sendOutSchema = z.object({
  sent: z.string(),
  copies: z.array(sentCopySchema),
  withoutDepartment: z.array(z.object({ ref: z.string(), place: z.string() })),
});

/** What `send-out` did, as its JSON says. */
interface SendOutReport {
  /** The day that the copies say, such as `2014-09-01`. */
  readonly sent: string;
  readonly copies: readonly { readonly department: string; readonly lines: number; readonly out: string }[];
  readonly withoutDepartment: z.infer<typeof sendOutSchema>['withoutDepartment'];
}

/** `mtfs send-out`: has the add-in make a workbook for each department and saves them in a folder. */
export const addSendOut: AddCommand = (program, { terminal, finish }) =>
  program
    .command('send-out')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Makes one workbook a department with its own lines, open where it may write.')
    .requiredOption('--out <folder>', 'where to save them; made where it is not there yet')
    .option('--department <name...>', 'only these departments')
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: SendOutOptions) => finish(sendOut(file, options, terminal)));

async function sendOut(file: string, options: SendOutOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(sendOutSchema, await excel.ask('sendOut', basename(file), options.department ?? null));
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    const folder = await openOutputFolder(options.out);
    if (!folder.ok) return refuse(folder.message);
    const copies = answer.value.copies.map((copy) => ({ ...copy, out: join(options.out, copy.fileName) }));
    for (const { out } of copies) {
      const output = await checkNew(file, out);
      if (!output.ok) return refuse(output.message);
    }
    for (const { out, bytes } of copies) {
      const saved = await saveOutput(out, bytes);
      if (!saved.ok) return refuse(saved.message);
    }
    const report = {
      sent: answer.value.sent,
      copies: copies.map(({ department, lines, out }) => ({ department, lines, out })),
      withoutDepartment: answer.value.withoutDepartment,
    };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : sendOutLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

function sendOutLines({ copies, withoutDepartment }: SendOutReport): string {
  const rows = copies.map(({ department, lines, out }) => [department, String(lines), out]);
  const left = withoutDepartment.map(({ ref, place }) => [ref, place]);
  const parts = [
    textTable([['Department', 'Lines', 'Saved as'], ...rows]),
    ...(left.length === 0
      ? []
      : [
          `${counted(left.length, 'line')} without a department, which nobody gets:\n${textTable([['Ref', 'Cell'], ...left])}`,
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

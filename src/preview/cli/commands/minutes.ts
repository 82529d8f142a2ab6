import { z } from 'zod';

import { fileBytesSchema, parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { chooseOutput, saveOutput } from '../output-file';
import { counted } from '../text-table';
import { openWorkbookFile } from '../workbook-file';

interface MinutesOptions extends JsonOption {
  readonly meeting: string;
  readonly present?: readonly string[];
  readonly out?: string;
}

const minutesSchema = z.object({
  bytes: fileBytesSchema,
  meeting: z.string(),
  decisions: z.number(),
  questions: z.number(),
  unread: z.array(z.string()),
});

/** `mtfs minutes`: has the add-in write the minutes of a meeting as a Word file. */
export const addMinutes: AddCommand = (program, { terminal, finish }) =>
  program
    .command('minutes')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Writes the minutes of a star chamber from the decisions of a workbook, as a Word file.')
    .requiredOption('--meeting <name>', 'the meeting, as the Decisions table names it')
    .option('--present <name...>', 'who was there')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-minutes.docx')
    .option('--json', 'print JSON instead of a sentence')
    .action((file: string, options: MinutesOptions) => finish(minutes(file, options, terminal)));

async function minutes(file: string, options: MinutesOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out, 'minutes', '.docx');
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const asked = await excel.ask('minutes', options.meeting, options.present ?? []);
    const answer = parseAnswer(minutesSchema, asked);
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    const { meeting, decisions, questions, unread } = answer.value;
    const saved = await saveOutput(output.value, answer.value.bytes);
    if (!saved.ok) return refuse(saved.message);
    const report = { meeting, decisions, questions, unread, out: saved.value };
    const told = `${meeting}: ${counted(decisions, 'decision')}, ${counted(questions, 'open question')}.`;
    for (const sentence of unread) terminal.error(`mtfs: ${file}: not in the minutes: ${sentence}\n`);
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : `${told} Saved as ${saved.value}\n`);
    return exitCodes.done;
  } finally {
    excel.close();
  }
}

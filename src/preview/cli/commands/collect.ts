import { basename } from 'node:path';
import { Option } from 'commander';

import { done, type Outcome, refused } from '../../result';
import { parseAnswer } from '../answer';
import { type AddCommand, type JsonOption, type StrictOption, strictOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { readInputFile } from '../input-file';
import { checkOutput, chooseOutput, saveOutput } from '../output-file';
import { type ByOption, byOption, userName } from '../user-name';
import { openWorkbookFile } from '../workbook-file';
import { collectLines, collectMarkdown } from './collect-lines';
import { collectReportSchema, leavesSomething } from './collect-report';

interface CollectOptions extends JsonOption, StrictOption, ByOption {
  readonly out?: string;
  readonly report?: string;
  readonly accept: readonly string[];
  readonly keep: readonly string[];
}

const names = (given: string, before: readonly string[]): readonly string[] => [...before, given];

const namesHelp = `
A finding is answered by its name, which the list shows in brackets: S3 for a whole line, S3:Forecast for a cell, and
S3:Forecast=adults.xlsx where copies want different things. --accept takes over what the copy says, --keep leaves what the
master has; give each as often as needed. --accept also takes whole kinds: new (lines), removed (lines), blank (cells that
became blank). A line that may only have another reference, since one of its title is gone, is answered by its own name.

What is safe and what was accepted is saved, also where something is left to decide. Ends with 2 where a file cannot be
used; nothing is saved where none can.`;

/** `mtfs collect`: has the add-in bring departmental copies back into the master and saves it under another name. */
export const addCollect: AddCommand = (program, { terminal, finish }) =>
  program
    .command('collect')
    .argument('<master>', 'the workbook that the copies were made from; it is never written over')
    .argument('<files...>', 'the copies that came back')
    .description(
      'Brings departmental copies back by reference: what only a department changed is written, the rest is listed.',
    )
    .addHelpText('after', namesHelp)
    .option('--out <file>', 'where to save; without it, beside the master as NAME-collected.xlsx')
    .option('--report <file>', 'where to save what was found, in Markdown')
    .addOption(
      new Option('--accept <name>', 'take over a finding, or the kinds new, removed, blank')
        .argParser(names)
        .default([], 'none'),
    )
    .addOption(new Option('--keep <name>', 'leave a finding as the master has it').argParser(names).default([], 'none'))
    .option(...byOption)
    .option(...strictOption('when something is left to decide'))
    .option('--json', 'print JSON instead of a list')
    .action((master: string, files: string[], options: CollectOptions) =>
      finish(collect(master, files, options, terminal)),
    );

async function collect(
  master: string,
  files: readonly string[],
  options: CollectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(master);
  if (!opened.ok) return refuse(opened.message);
  const copies = await readCopies(files);
  if (!copies.ok) return refuse(copies.message);
  const outputs = await chooseOutputs(master, files, options);
  if (!outputs.ok) return refuse(outputs.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(
      collectReportSchema,
      await excel.ask('collect', userName(options.by), copies.value, { accept: options.accept, keep: options.keep }),
    );
    if (!answer.ok) return refuse(`${master}: ${answer.error.message}`);
    const refusals = answer.value.refused.map(({ message }) => message);
    if (answer.value.copies.length === 0) return refuse(`${refusals.join('\nmtfs: ')} Nothing was saved.`);
    for (const message of refusals) refuse(message);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${master}: the result leaves out ${loss}.\n`);
    const { out, report: reportFile } = outputs.value;
    const saved = await saveOutput(out, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    const written = reportFile === null ? null : await saveOutput(reportFile, Buffer.from(collectMarkdown(report)));
    if (written?.ok === false) return refuse(written.message);
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : collectLines(report));
    if (report.refused.length > 0) return exitCodes.unusable;
    return options.strict && leavesSomething(report) ? exitCodes.problems : exitCodes.done;
  } finally {
    excel.close();
  }
}

interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The copies by their names; two files of one name in different folders by their paths. */
async function readCopies(files: readonly string[]): Promise<Outcome<readonly CopyFile[]>> {
  const copies: CopyFile[] = [];
  for (const file of new Set(files)) {
    const bytes = await readInputFile(file);
    if (!bytes.ok) return bytes;
    const isAlone = files.filter((other) => basename(other) === basename(file)).length === 1;
    copies.push({ name: isAlone ? basename(file) : file, bytes: bytes.value });
  }
  return done(copies);
}

/** Where to save, once it is known that nothing that was given is written over. */
async function chooseOutputs(
  master: string,
  files: readonly string[],
  { out, report }: CollectOptions,
): Promise<Outcome<{ readonly out: string; readonly report: string | null }>> {
  const chosen = await chooseOutput(master, out, 'collected');
  if (!chosen.ok) return chosen;
  if (report === chosen.value) return refused(`${report}: --out and --report name the same file; give them two.`);
  for (const input of [master, ...files]) {
    for (const output of report === undefined ? [chosen.value] : [chosen.value, report]) {
      const checked = await checkOutput(input, output);
      if (!checked.ok) return checked;
    }
  }
  return done({ out: chosen.value, report: report ?? null });
}

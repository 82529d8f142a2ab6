import type { JsonOption } from './command';
import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { checkOutput, chooseOutput, saveOutput } from './output-file';
import { openWorkbookFile } from './workbook-file';

/** A change that the add-in makes of a workbook, and how a command tells of it. */
interface Change<Report> {
  /** The add-in's operation that makes it, and what it is given. */
  readonly operation: string;
  readonly given?: readonly unknown[];
  /** What the file's name gets where no other is asked for, such as `rag`. */
  readonly suffix: string;
  /** A further file that it reads, which is not written over either. */
  readonly beside?: string;
  /** Whether the add-in’s refusals name the file that they are about; left out, they begin with the workbook. */
  readonly namesFile?: true;
  /** Reads the add-in's answer. */
  readonly parse: (answer: unknown) => Answer<Report>;
  /** As a person reads it in a terminal. */
  readonly lines: (report: Report & Saved) => string;
  /** Whether nothing of it is left to be looked at: else the command ends with 1; left out where nothing can be. */
  readonly isWhole?: (report: Report) => boolean;
}

type Answer<Report> =
  { readonly ok: true; readonly value: Report } | { readonly ok: false; readonly error: { readonly message: string } };

interface Saved {
  /** Where the workbook was saved. */
  readonly out: string;
}

/** Has the add-in change a workbook, saves the result under another name and prints what was done. */
export async function saveChange<Report extends object>(
  file: string,
  { operation, given = [], suffix, beside, namesFile, parse, lines, isWhole = () => true }: Change<Report>,
  options: JsonOption & Partial<Saved>,
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out, suffix);
  if (!output.ok) return refuse(output.message);
  const isFree = beside === undefined ? output : await checkOutput(beside, output.value);
  if (!isFree.ok) return refuse(isFree.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parse(await excel.ask(operation, ...given));
    if (!answer.ok) return refuse(namesFile === true ? answer.error.message : `${file}: ${answer.error.message}`);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${file}: the result leaves out ${loss}.\n`);
    const saved = await saveOutput(output.value, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : lines(report));
    return isWhole(answer.value) ? exitCodes.done : exitCodes.problems;
  } finally {
    excel.close();
  }
}

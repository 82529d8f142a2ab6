import type { JsonOption, StrictOption } from './command';
import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { openWorkbookFile } from './workbook-file';

/** A report that the add-in gives of a workbook, and how a command prints it. */
interface Printed<Report> {
  /** The add-in's operation that gives it. */
  readonly operation: string;
  /** Reads the add-in's answer. */
  readonly parse: (answer: unknown) => Answer<Report>;
  /** As a person reads it in a terminal. */
  readonly lines: (report: Report) => string;
  /** Whether the report has nothing to complain of. */
  readonly isSound: (report: Report) => boolean;
}

type Answer<Report> =
  { readonly ok: true; readonly value: Report } | { readonly ok: false; readonly error: { readonly message: string } };

/** Prints what the add-in reports of a workbook, of which nothing is written; where `strict` is given, ends with 1 unless it is sound. */
export async function printReport<Report>(
  file: string,
  { operation, parse, lines, isSound }: Printed<Report>,
  options: JsonOption & StrictOption,
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) {
    terminal.error(`mtfs: ${opened.message}\n`);
    return exitCodes.unusable;
  }
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parse(await excel.ask(operation));
    if (!answer.ok) {
      terminal.error(`mtfs: ${file}: ${answer.error.message}\n`);
      return exitCodes.unusable;
    }
    terminal.out(options.json ? `${JSON.stringify(answer.value)}\n` : lines(answer.value));
    return options.strict && !isSound(answer.value) ? exitCodes.problems : exitCodes.done;
  } finally {
    excel.close();
  }
}

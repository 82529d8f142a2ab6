import { parseAnswer } from '../answer';
import type { JsonOption } from '../command';
import type { ExitCode, Terminal } from '../exit-code';
import { saveChange } from '../save-change';
import { type ByOption, userName } from '../user-name';
import { periodLines } from './period-lines';
import { periodReportSchema } from './period-report';

interface PeriodOptions extends JsonOption, ByOption {
  readonly out?: string;
}

const told = { parse: (answer: unknown) => parseAnswer(periodReportSchema, answer), lines: periodLines };

/** `mtfs month-end FILE --close`: closes the period that Settings names and saves the result under another name. */
export const closePeriod = (file: string, options: PeriodOptions, terminal: Terminal): Promise<ExitCode> =>
  saveChange(
    file,
    { ...told, operation: 'closePeriod', given: [userName(options.by)], suffix: 'closed' },
    options,
    terminal,
  );

/** `mtfs month-end FILE --reopen`: reopens the period that was closed last and saves the result under another name. */
export const reopenPeriod = (
  file: string,
  reopening: { readonly period: number; readonly reason: string },
  options: PeriodOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  saveChange(
    file,
    { ...told, operation: 'reopenPeriod', given: [userName(options.by), reopening], suffix: 'reopened' },
    options,
    terminal,
  );

import { z } from 'zod';

import { parseAnswer } from '../answer';
import type { AddCommand } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { checkOutput, saveOutput } from '../output-file';
import { readSeriesFile } from './series-file';

interface ForecastOptions {
  readonly out?: string;
}

const numbers = z.array(z.number());

const seriesForecastSchema = z.object({
  method: z.string(),
  forecast: numbers,
  low80: numbers,
  high80: numbers,
  low95: numbers,
  high95: numbers,
});

/**
 * `mtfs forecast`: forecasts many series, one line of JSON each, in the order of the file. A series that cannot be forecast
 * has a line with its error, and the command ends with 2.
 */
export const addForecast: AddCommand = (program, { terminal, finish }) =>
  program
    .command('forecast')
    .argument('<file>', 'a JSON file: [{"id":"S1","history":[3,5,4],"season":12,"horizon":6}]')
    .description('Forecasts many series: one line of JSON each, with ranges that hold 80% and 95% of outcomes.')
    .option('--out <file>', 'where to save; without it, the lines are printed')
    .action((file: string, options: ForecastOptions) => finish(forecast(file, options, terminal)));

async function forecast(file: string, options: ForecastOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const series = await readSeriesFile(file);
  if (!series.ok) return refuse(series.message);
  const output = options.out === undefined ? null : await checkOutput(file, options.out);
  if (output?.ok === false) return refuse(output.message);
  const excel = await openInExcel(undefined);
  try {
    const lines: string[] = [];
    const failures: string[] = [];
    for (const { id, ...one } of series.value) {
      const answer = parseAnswer(seriesForecastSchema, await excel.ask('forecast', one));
      if (!answer.ok) failures.push(`${id}: ${answer.error.message}`);
      lines.push(`${JSON.stringify(answer.ok ? { id, ...answer.value } : { id, error: answer.error.message })}\n`);
    }
    if (output === null) terminal.out(lines.join(''));
    const saved = output === null ? null : await saveOutput(output.value, Buffer.from(lines.join('')));
    if (saved?.ok === false) return refuse(saved.message);
    const [first] = failures;
    if (first === undefined) return exitCodes.done;
    return refuse(`${file}: ${failures.length} of ${series.value.length} series have no forecast, the first ${first}`);
  } finally {
    excel.close();
  }
}

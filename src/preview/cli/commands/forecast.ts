import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { checkOutput, saveOutput } from './output-file';
import { parseForecastAnswer } from './reports';
import { readSeriesFile } from './series-file';

/**
 * `mtfs forecast`: forecasts many series, one line of JSON each, in the order of the file. A series that cannot be forecast
 * has a line with its error, and the command ends with 2.
 */
export async function forecast(
  file: string,
  options: { readonly out?: string },
  terminal: Terminal,
): Promise<ExitCode> {
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
      const answer = parseForecastAnswer(await excel.addIn.forecast(one));
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

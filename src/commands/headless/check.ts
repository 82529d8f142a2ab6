import { type Result, succeed } from '../../finance/result';
import { checkReport, type CheckReport, readModelProblems, readWorkbook, type TrackerFailure } from '../../workbook';
import { today } from './today';

/** Every problem in the data, those of models that feed a line too; nothing is written. */
export async function check(): Promise<Result<CheckReport, TrackerFailure>> {
  const read = await readWorkbook({ today: today(), records: ['Actuals'] });
  if (!read.ok) return read;
  const { tracker, contents } = read.value;
  const ofModels = await readModelProblems(contents);
  if (!ofModels.ok) return ofModels;
  return succeed(checkReport({ ...tracker, problems: [...tracker.problems, ...ofModels.value] }));
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { recalculate } from '../libre-office/recalculate';
import { withLibreOffice } from '../libre-office/with-libre-office';
import { type Check, complaintAbout } from './check';
import { packCheck } from './pack';
import { statementChecks } from './statement';

const project = resolve(__dirname, '../..');

/** Has the command line make the sheets, and LibreOffice calculate them; whether all figures are right. */
function isSound(program: string, folder: string, { command, sample, sheet, expected }: Check): boolean {
  const own = mkdtempSync(join(folder, `${command}-`));
  const made = join(own, 'made.xlsx');
  const file = resolve(project, 'assets/samples', sample);
  const answer = execFileSync(process.execPath, [
    resolve(project, 'bin/mtfs.mjs'),
    ...[command, file, '--out', made, '--json'],
  ]);
  const figures = expected(JSON.parse(answer.toString()));
  const rows = recalculate(program, made, own, sheet);
  const complaints = figures.map((one) => complaintAbout(one, rows)).filter((one) => one !== null);
  for (const complaint of complaints) process.stderr.write(`${sheet}: ${complaint}\n`);
  if (complaints.length > 0 || figures.length === 0) return false;
  process.stdout.write(`${sheet}: LibreOffice calculates all ${figures.length} figures.\n`);
  return true;
}

// `npm run pack:check`: whether LibreOffice calculates the sample's pack to the published figures, and the reports of the
// month-end to the sums that were read.
void withLibreOffice((program, folder) => {
  const verdicts = [packCheck(), ...statementChecks].map((check) => isSound(program, folder, check));
  return !verdicts.includes(false);
});

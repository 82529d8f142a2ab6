import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Check, complaintAbout } from './check';
import { packCheck } from './pack';
import { findLibreOffice, recalculate } from './recalculate';
import { statementChecks } from './statement';

const project = resolve(__dirname, '../..');

/** Has the command line make the sheets, and LibreOffice calculate them; whether all figures are right. */
function isSound(program: string, { command, sample, sheet, expected }: Check): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mtfs-pack-check-'));
  try {
    const made = join(folder, 'made.xlsx');
    const file = resolve(project, 'assets/samples', sample);
    const answer = execFileSync(process.execPath, [
      resolve(project, 'bin/mtfs.mjs'),
      ...[command, file, '--out', made, '--json'],
    ]);
    const figures = expected(JSON.parse(answer.toString()));
    const rows = recalculate(program, made, folder, sheet);
    const complaints = figures.map((one) => complaintAbout(one, rows)).filter((one) => one !== null);
    for (const complaint of complaints) process.stderr.write(`${sheet}: ${complaint}\n`);
    if (complaints.length > 0 || figures.length === 0) return false;
    process.stdout.write(`${sheet}: LibreOffice calculates all ${figures.length} figures.\n`);
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * `npm run pack:check`: whether LibreOffice calculates the sample's pack to the published figures, and the reports of the
 * month-end to the sums that were read; exit 1 where not.
 */
function main(): void {
  const program = findLibreOffice();
  if (program === null) {
    process.stderr.write(
      'LibreOffice is not on this machine, so nothing was checked. Install it and run this again.\n',
    );
    process.exitCode = 1;
    return;
  }
  const verdicts = [packCheck(), ...statementChecks].map((check) => isSound(program, check));
  if (verdicts.includes(false)) process.exitCode = 1;
}

main();

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import published from '../sample/published.json';
import { findLibreOffice, recalculate } from './recalculate';

const project = resolve(__dirname, '../..');
const sample = resolve(project, 'assets/samples/leicestershire-2014-18.xlsx');

/** A figure that the report publishes, and where the pack's summary shows it. */
interface Expected {
  /** The first cell of its row. */
  readonly label: string;
  /** Counted from 0. */
  readonly column: number;
  readonly amount: number;
  readonly roundedTo: number;
}

const targetColumn = 1;
const allYearsColumn = 10;

function expectedFigures(): Expected[] {
  const { years, profile, projects } = published;
  return [
    ...years.map((label, index) => ({
      label,
      column: targetColumn,
      amount: profile.byYear[index] ?? NaN,
      roundedTo: 1,
    })),
    { label: `${years[0]}–${years.at(-1)}`, column: targetColumn, amount: profile.totals.all, roundedTo: 1 },
    ...projects.map(({ project: label, saving, roundedTo }) => ({
      label,
      column: allYearsColumn,
      amount: saving,
      roundedTo,
    })),
  ];
}

/** What is wrong with a figure; null where it is as published. */
function complaintAbout({ label, column, amount, roundedTo }: Expected, rows: readonly string[]): string | null {
  const row = rows.find((line) => line.startsWith(`${label},`));
  if (row === undefined) return `${label}: the summary has no such row.`;
  const found = row.split(',')[column] ?? '';
  const isPublished = found !== '' && Math.abs(Number(found) - amount) <= roundedTo / 2;
  return isPublished ? null : `${label}: found ${found === '' ? 'nothing' : found}, published ${amount}.`;
}

/** `npm run pack:check`: whether LibreOffice calculates the sample's pack to the published figures; exit 1 where not. */
function main(): void {
  const program = findLibreOffice();
  if (program === null) {
    process.stderr.write(
      'LibreOffice is not on this machine, so nothing was checked. Install it and run this again.\n',
    );
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mtfs-pack-check-'));
  try {
    const made = join(folder, 'pack.xlsx');
    execFileSync(process.execPath, [resolve(project, 'bin/mtfs.mjs'), 'pack', sample, '--out', made]);
    const rows = recalculate(program, made, folder, 'Star chamber – summary');
    const expected = expectedFigures();
    const complaints = expected.map((one) => complaintAbout(one, rows)).filter((one) => one !== null);
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
    if (complaints.length > 0) process.exitCode = 1;
    else process.stdout.write(`LibreOffice calculates all ${expected.length} published figures.\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findLibreOffice, recalculate } from '../pack-check/recalculate';

const mtfs = resolve(__dirname, '../../bin/mtfs.mjs');
const listed = z.array(z.object({ name: z.string() }));
const made = z.object({
  sheet: z.string(),
  results: z.array(z.object({ label: z.string(), value: z.union([z.number(), z.string()]).nullable() })),
});

const ask = (...asked: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [mtfs, 'model', ...asked, '--json'], { encoding: 'utf8' }));

/** A share stands as a percentage in what LibreOffice saves. */
const read = (text: string): number => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));

/** A number of LibreOffice's and one of the stand-in's are the same to what a double holds. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** What LibreOffice makes of a model that the stand-in does not; and how many results it agrees on, or cannot know. */
function compare(program: string, name: string, folder: string) {
  const own = join(folder, name);
  mkdirSync(own);
  const file = join(own, `${name}.xlsx`);
  const { sheet, results } = made.parse(ask(name, '--out', file));
  const rows = recalculate(program, file, own, sheet).map((line) => line.replaceAll('"', '').split(','));
  const counts = { agreed: 0, ours: 0, complaints: [] as string[] };
  for (const { label, value } of results) {
    if (typeof value !== 'number') continue;
    const found =
      rows.find(([first]) => first === label.replaceAll(',', '').replaceAll('"', '') || first === label)?.[1] ?? '';
    // Our own functions are known to Excel and the stand-in alone.
    if (/^(#NAME\?|Err:508|#VALUE!|#N\/A)$/.test(found)) counts.ours += 1;
    else if (found !== '' && isSame(read(found), value)) counts.agreed += 1;
    else counts.complaints.push(`${name}, ${label}: found ${found === '' ? 'nothing' : found}, expected ${value}.`);
  }
  return counts;
}

/** `npm run models:check`: whether LibreOffice calculates the native results of every model as the stand-in does. */
function main(): void {
  const program = findLibreOffice();
  if (program === null) {
    process.stderr.write(
      'LibreOffice is not on this machine, so nothing was checked. Install it and run this again.\n',
    );
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mtfs-models-check-'));
  try {
    for (const { name } of listed.parse(ask('list'))) {
      const { agreed, ours, complaints } = compare(program, name, folder);
      for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
      if (complaints.length > 0) process.exitCode = 1;
      process.stdout.write(`${name}: ${agreed} results agree; ${ours} rest on functions of our own.\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();

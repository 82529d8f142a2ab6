import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { CellConstant } from '../../src/excel-host';
import { readXlsx } from '../../src/excel-host/xlsx';
import { toSerial } from '../../src/finance/excel-serial';
import { models } from '../../src/workbook/models/definitions';
import type { ModelDefinition } from '../../src/workbook/models/model';
import { recalculate } from '../libre-office/recalculate';
import { withLibreOffice } from '../libre-office/with-libre-office';
import { cellsOfModel } from './native-cells';

const mtfs = resolve(__dirname, '../../bin/mtfs.mjs');
const made = z.object({ sheet: z.string() });

/** The number in a cell that LibreOffice wrote: a share stands as a percentage, a day with its month first. */
function numberIn(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return toSerial({ year: Number(year), month: Number(month), day: Number(day) });
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Whether a cell is the same in both; a number to what a double holds. */
const isSame = (found: string, expected: CellConstant): boolean =>
  typeof expected === 'number'
    ? found !== '' && Math.abs(numberIn(found) - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : found === String(expected);

/** What LibreOffice makes of a model that the stand-in does not, in words. */
async function compare(definition: ModelDefinition, program: string, folder: string): Promise<string[]> {
  const { name } = definition;
  const own = join(folder, name);
  mkdirSync(own);
  const file = join(own, `${name}.xlsx`);
  const answer = execFileSync(process.execPath, [mtfs, 'model', name, '--out', file, '--json'], { encoding: 'utf8' });
  const { sheet } = made.parse(JSON.parse(answer));
  const saved = await readXlsx(readFileSync(file));
  const cells = saved.ok ? (saved.book.sheets.find((one) => one.name === sheet)?.cells ?? []) : [];
  const expected = new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, cell] as const));
  const found = recalculate(program, file, own, sheet);
  const { native, ours } = cellsOfModel(definition);
  const complaints = native.flatMap((cell) => {
    const standing = expected.get(`${cell.row},${cell.column}`);
    if (standing?.formula === undefined) return [`${name}, ${cell.name}: holds no formula.`];
    const one = found[cell.row]?.[cell.column] ?? '';
    const other = standing.value ?? '';
    return isSame(one, other)
      ? []
      : [`${name}, ${cell.name}: found ${one === '' ? 'nothing' : one}, expected ${String(other)}.`];
  });
  process.stdout.write(
    `${name}: ${native.length - complaints.length} cells agree; ${ours} rest on functions of our own.\n`,
  );
  return complaints;
}

// `npm run models:check`: whether LibreOffice calculates what is native of every model as the stand-in does.
void withLibreOffice(async (program, folder) => {
  let isSound = true;
  for (const definition of models) {
    const complaints = await compare(definition, program, folder);
    for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
    if (complaints.length > 0) isSound = false;
  }
  return isSound;
});

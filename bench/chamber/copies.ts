import type { ReadWorkbook } from '../../src/workbook';
import {
  answersTo,
  collectCopies,
  copyFile,
  departmentalCopies,
  planCollect,
  readCopies,
  type IncomingFile,
  type OutgoingCopy,
} from '../../src/workbook';
import type { Meter } from './meter';
import { today, valueOf } from './run';

/** Every tenth narrative is another one: what a department writes before it sends its copy back. */
function updated(copy: OutgoingCopy): OutgoingCopy {
  const pages = copy.pages.map((page) => {
    if (page.name !== 'Savings') return page;
    const tables = page.tables.map((table) => {
      const narrative = table.columns.findIndex(({ heading }) => heading === 'Narrative');
      const rows = table.rows.map((row, index) =>
        index % 10 === 0 ? row.map((value, column) => (column === narrative ? `Updated ${index}` : value)) : row,
      );
      return { ...table, rows };
    });
    return { ...page, tables };
  });
  return { ...copy, pages };
}

/** Sends copies out to all departments, has each change some of its lines, and collects them. */
export async function benchCopies(meter: Meter, master: ReadWorkbook): Promise<void> {
  const out = meter.pure(
    'send out: plan',
    () => valueOf(departmentalCopies(master, { sent: today, workbook: null, masterId: 'bench' })),
    ({ copies }) => `${copies.length} copies`,
  );
  const files = await meter.files(
    'send out: files',
    async () => {
      const made: IncomingFile[] = [];
      for (const copy of out.copies) made.push({ name: copy.fileName, bytes: await copyFile(updated(copy)) });
      return made;
    },
    (made) => `${Math.round(made.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024)} KB together`,
  );
  const collection = await meter.files(
    'collect: read and compare',
    async () => valueOf(await collectCopies({ master, masterId: 'bench', files, today, readFiles: readCopies })),
    ({ merge, refused }) => `${merge.items.length} findings, ${refused.length} refused`,
  );
  const decisions = valueOf(answersTo(collection, { accept: [], keep: [] }));
  meter.steps(
    'collect: plan',
    () => planCollect(master, collection, decisions),
    (plan) => `${valueOf(plan).edits.length} edits`,
  );
}

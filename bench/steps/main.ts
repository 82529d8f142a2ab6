/**
 * How long the pane would not answer while many rows are planned, written and taken back:
 * `node scripts/run.mjs bench/steps/main.ts [codes]`. The stand-in's own time is in the time, not in the longest stretch.
 */
import { startExcel } from '../../src/excel-host/node';
import {
  applyEdits,
  inParts,
  planEditsInSteps,
  planRollForwardInSteps,
  planUndoInSteps,
  readWorkbook,
  recordsToUndoInSteps,
  type EditPlan,
  type EditRequest,
  type RecordKind,
} from '../../src/workbook';
import { stamp, today, valueOf } from '../chamber/run';
import { codeOf, councilBook } from './council-book';
import { measuring } from './measure';

const CODES = 2_000;
const PERIODS = 12;

const host = startExcel({ book: councilBook(Number(process.argv[2] ?? CODES)) });
Object.assign(globalThis, host.globals);
const measure = measuring(host);
const codes = Number(process.argv[2] ?? CODES);

const read = async (...records: RecordKind[]) => valueOf(await readWorkbook({ today, records }));
const actualsOf = (factor: number): EditRequest[] =>
  Array.from({ length: PERIODS }, (_, at) => ({
    request: 'set rows',
    table: 'Actuals',
    batch: [{ field: 'period', to: at + 1 }],
    columns: [{ field: 'code' }, { field: 'amount' }],
    rows: Array.from({ length: codes }, (__, place) => [codeOf(place), (place + at) * factor]),
    sums: [{ field: 'amount' }],
    why: `The ledger of period ${at + 1}.`,
  }));

async function importActuals(name: string, factor: number): Promise<number> {
  const { contents } = await measure(`${name}: read`, () => read('Actuals'));
  const requests = actualsOf(factor);
  const plan = await measure(`${name}: plan ${codes * PERIODS} rows`, () =>
    inParts(planEditsInSteps({ title: name, contents, requests })),
  );
  return write(name, plan);
}

async function write(name: string, plan: EditPlan): Promise<number> {
  const receipt = valueOf(await measure(`${name}: write`, () => applyEdits(plan, stamp)));
  return receipt.run ?? 0;
}

async function undo(name: string, run: number): Promise<number> {
  const log = await measure(`${name}: read the log`, () => read('ChangeLog'));
  const records = await measure(`${name}: tables to undo`, () => inParts(recordsToUndoInSteps(log.contents, run)));
  const { contents } = await measure(`${name}: read`, () => read(...records));
  return write(name, await measure(`${name}: plan`, () => inParts(planUndoInSteps(contents, run))));
}

async function main(): Promise<void> {
  await importActuals('first import', 1);
  const second = await importActuals('second import', 2);
  await undo('undo the second', second);
  const { contents } = await read();
  const requests = Array.from({ length: codes }, (_, place): EditRequest[] =>
    Array.from({ length: PERIODS }, (__, at) => ({
      request: 'edit cell',
      table: 'Budget',
      ref: codeOf(place),
      field: 'period',
      period: at + 1,
      to: place + at,
      why: 'By hand.',
    })),
  ).flat();
  const cells = await measure(`single cells: plan ${requests.length}`, () =>
    inParts(planEditsInSteps({ title: 'Cells', contents, requests })),
  );
  const run = await write('single cells', cells);
  await undo('undo single cells', run);
  const whole = await read('BudgetArchive', 'Actuals');
  const rolled = await measure('roll forward: plan', () =>
    inParts(planRollForwardInSteps(whole.tracker, whole.contents)),
  );
  await undo('undo the roll forward', await write('roll forward', rolled));
  host.dispose();
}

void main();

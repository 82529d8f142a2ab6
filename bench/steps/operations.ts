/**
 * What each operation of the pane on savings lines costs, at 100 and at 5,000 lines: `npm run bench:steps`, or
 * `node scripts/run.mjs bench/steps/operations.ts 5000` for one size. The operations are the pane's own, from the press
 * of their button to their undo. The stand-in's own time is in the time, not in the longest stretch; a page that is
 * worked out at once is one stretch.
 */
import { largeBook } from '../../scripts/sample/large-book';
import type { Book } from '../../src/excel-host';
import { startExcel } from '../../src/excel-host/node';
import { formatFinancialYear } from '../../src/finance/financial-year';
import { claimedAgainstComputed } from '../../src/finance/review/claimed';
import { archiveDelivered, addNextYear, rollForward } from '../../src/taskpane/setup/year-operations';
import { collect } from '../../src/taskpane/copies/collect/collect-operation';
import { compareCopies } from '../../src/taskpane/copies/collect/compare-copies';
import { sortFindings } from '../../src/taskpane/copies/collect/acceptance';
import type { Operation } from '../../src/taskpane/change/operation';
import { excelWorkbook } from '../../src/taskpane/excel-workbook';
import { applyDecisions } from '../../src/taskpane/meeting/decisions/apply-decisions';
import { recordDecision } from '../../src/taskpane/meeting/decide/record-decision';
import { minutesFile } from '../../src/taskpane/meeting/papers/minutes-word';
import { minutesSheet } from '../../src/taskpane/meeting/papers/minutes-sheet';
import { preparePack } from '../../src/taskpane/meeting/papers/prepare-pack';
import type { PaneWorkbook } from '../../src/taskpane/pane-workbook';
import { takeSnapshot } from '../../src/taskpane/snapshots/take-snapshot';
import { saveUpdate } from '../../src/taskpane/update/save-update';
import {
  agendaOf,
  applyEdits,
  checkDraft,
  copyFile,
  type DecisionDraft,
  departmentalCopies,
  drawPages,
  type IncomingFile,
  inParts,
  meetingsOf,
  myLines,
  namesIn,
  nextUpdates,
  noSnapshots,
  openDecisions,
  overridesOf,
  planPages,
  planRefresh,
  planRemoval,
  planStarChamber,
  previewerOf,
  readCopies,
  readOnce,
  readWorkbook,
  removePages,
  requestMeeting,
  rollUpsInSteps,
  sinceSnapshot,
  snapshotsOf,
  updateForm,
} from '../../src/workbook';
import { stamp, today, valueOf } from '../chamber/run';
import { measuring, type Measure } from './measure';

const SIZES = [100, 5_000];
const by = stamp.by;
const meeting = 'Star chamber September';

/** The open workbook on the day of the sample, with all of the add-in at hand; what is saved goes nowhere. */
const workbook: PaneWorkbook = {
  ...excelWorkbook,
  readAll: (records = []) => readWorkbook({ today, records }),
  applyEdits: (plan, who, onProgress) => applyEdits(plan, { ...stamp, by: who }, onProgress),
  planPages,
  drawPages,
  planRemoval,
  removePages,
  planStarChamber: (since) => planStarChamber({ today, ...(since === undefined ? {} : { since }) }),
  today: () => today,
  saveFile: () => undefined,
};

/** Proposes an operation, does it, and takes it back where that can be. */
async function run(measure: Measure, name: string, operation: Operation, keeps = false): Promise<void> {
  const proposal = valueOf(await measure(`${name}: propose`, operation.propose));
  if (proposal.obstacle !== null) throw new Error(`${name}: ${proposal.obstacle.message}`);
  if (proposal.isEmpty) throw new Error(`${name} would do nothing.`);
  const done = valueOf(await measure(`${name}: apply`, () => proposal.apply(by, () => undefined)));
  const { undo } = done;
  if (undo !== null && !keeps) valueOf(await measure(`${name}: undo`, () => undo(by)));
}

async function refresh(measure: Measure): Promise<void> {
  const { tracker } = valueOf(await measure('read', () => workbook.readAll()));
  const plan = await measure('refresh: plan', () => Promise.resolve(planRefresh(tracker)));
  valueOf(await measure('refresh: write', () => workbook.write(plan, by)));
}

/** What the pages work out when they are opened or a key is pressed in them. */
async function pages(measure: Measure): Promise<void> {
  const read = valueOf(await workbook.readAll());
  const { tracker } = read;
  const first = tracker.savings[0]?.line.ref ?? '';
  const now = <Value>(name: string, work: () => Value): Promise<Value> => measure(name, () => Promise.resolve(work()));
  for (const attribute of ['year', 'department', 'project', 'owner'] as const) {
    await measure(`roll-up by ${attribute}`, () => inParts(rollUpsInSteps(tracker, attribute)));
  }
  await now('next updates', () => nextUpdates(read, 'owner'));
  await now('lines of a department', () => myLines(tracker, { by: 'department', name: 'Public health' }));
  await now('names of owners', () => namesIn(tracker, 'owner'));
  await now('checks: claims', () => claimedAgainstComputed(tracker.savings));
  await now('checks: overrides', () => overridesOf(read));
  await now('agenda', () => agendaOf(read, noSnapshots, null));
  await now('meetings', () => meetingsOf(read));
  await now('open decisions', () => openDecisions(read.contents, tracker.settings));
  await now('send out: form', () => departmentalCopies(read, { sent: today, workbook: null, masterId: null }));
  await now('update: form', () => updateForm(read, first));
  const previewer = valueOf(previewerOf(read, first));
  await now('update: a key', () => previewer([{ field: 'narrative', year: null, value: 'Typed.' }]));
  await now('re-profile: a key', () => checkDraft(read, draftOn(first, read)));
}

function draftOn(ref: string, read: Parameters<typeof checkDraft>[0]): DecisionDraft {
  const { year } = read.tracker.settings;
  const blank = { status: null, until: null, amount: 1 };
  const toYear = { startYear: year.startYear + 1 };
  return { ...blank, ref, decision: 'Re-profile', fromYear: year, toYear, date: today, meeting, reason: 'Late.', by };
}

async function compare(measure: Measure): Promise<void> {
  const read = valueOf(await measure('comparison: read', () => workbook.readAll(['Snapshots'])));
  const stored = await measure('comparison: snapshots', () => inParts(snapshotsOf(read)));
  await measure('comparison: since the last', () => inParts(sinceSnapshot(read, stored)));
}

/** The book in which every tenth line is stopped and has no money, as after a clearing out before a new year. */
function withStopped(book: Book): Book {
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'Savings');
    if (table === undefined) return sheet;
    const { top, left, bottom } = table.area;
    const cells = sheet.cells.map((one) => {
      if (one.row <= top || one.row > bottom || (one.row - top) % 10 !== 0) return one;
      const heading = table.columns[one.column - left] ?? '';
      if (heading === 'Stage') return { ...one, cell: { ...one.cell, value: 'Stopped' } };
      return /Target|Forecast|Delivered/.test(heading) ? { ...one, cell: { ...one.cell, value: 0 } } : one;
    });
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}

/** Sends copies out, has each department change every tenth narrative, and collects them. */
async function sendAndCollect(measure: Measure): Promise<void> {
  const master = valueOf(await workbook.keepMaster());
  const read = valueOf(await measure('send out: read', () => workbook.readAll()));
  const sent = { sent: today, ...master };
  const { copies } = valueOf(await measure('send out: plan', () => Promise.resolve(departmentalCopies(read, sent))));
  const files: IncomingFile[] = [];
  for (const copy of copies) {
    const altered = {
      ...copy,
      pages: copy.pages.map((page) => ({
        ...page,
        tables: page.tables.map((table) => {
          const narrative = table.columns.findIndex(({ heading }) => heading === 'Narrative');
          const rows = table.rows.map((row, at) =>
            at % 10 === 0 ? row.map((value, column) => (column === narrative ? `Updated ${at}` : value)) : row,
          );
          return page.name === 'Savings' ? { ...table, rows } : table;
        }),
      })),
    };
    files.push({ name: copy.fileName, bytes: await copyFile(altered) });
  }
  const chosen = { files, readFiles: readOnce(readCopies) };
  // The worker's part, which a host without workers does in the page.
  await measure('collect: read the copies', () => compareCopies(workbook, read, chosen).then(valueOf));
  const collection = valueOf(await measure('collect: compare', () => compareCopies(workbook, read, chosen)));
  const sorted = await measure('collect: findings', () => Promise.resolve(sortFindings(collection.merge.items)));
  const taken = new Set(sorted.safe.map(({ id }) => id));
  await run(measure, 'collect', collect(workbook, { chosen, collection, taken }));
}

/** The book with every second decision asked for by a department, and every fourth on a line that is gone. */
function withRequests(book: Book): Book {
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === 'Decisions');
    if (table === undefined) return sheet;
    const { top, left, bottom } = table.area;
    const cells = sheet.cells.map((one) => {
      if (one.row <= top || one.row > bottom) return one;
      const [heading, at] = [table.columns[one.column - left], one.row - top];
      const to = (value: string) => ({ ...one, cell: { ...one.cell, value } });
      if (heading === 'Decision') return to('Agree');
      if (heading === 'Meeting' && at % 2 === 0) return to(requestMeeting);
      return heading === 'Ref' && at % 4 === 1 ? to(`Gone ${at}`) : one;
    });
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}

/** What reading costs where many decisions wait that the rules refuse, or that departments ask for. */
async function readRequests(lines: number): Promise<void> {
  const host = startExcel({ book: withRequests(largeBook(lines, { decisions: Math.min(400, lines / 5) })) });
  Object.assign(globalThis, host.globals);
  const read = valueOf(await measuring(host)('read with requests and gone lines', () => workbook.readAll()));
  if (read.tracker.problems.length === 0) throw new Error('No decision is on a line that is gone.');
  host.dispose();
}

async function bench(lines: number): Promise<void> {
  process.stdout.write(`\n${lines.toLocaleString('en-GB')} lines\n`);
  const decisions = Math.min(200, lines / 5);
  const host = startExcel({
    book: withStopped(
      largeBook(lines, { departments: 12, years: 8, decisions, hasMilestones: true, narrativeCharacters: 300 }),
    ),
  });
  Object.assign(globalThis, host.globals);
  const measure = measuring(host);
  await refresh(measure);
  await pages(measure);
  const read = valueOf(await workbook.readAll());
  const ref = read.tracker.savings[1]?.line.ref ?? '';
  const changes = [{ field: 'narrative' as const, year: null, value: 'Typed by a lead.' }];
  await run(measure, 'update a line', saveUpdate(workbook, { ref, changes, draft: {} }));
  await run(measure, 'record a decision', recordDecision(workbook, draftOn(ref, read)));
  await run(measure, 'first snapshot', takeSnapshot(workbook, 'First', by), true);
  await run(measure, 'snapshot', takeSnapshot(workbook, 'Second', by));
  await compare(measure);
  const now = valueOf(await workbook.readAll());
  const keys = openDecisions(now.contents, now.tracker.settings).decisions.map(({ key }) => key);
  await run(measure, `${decisions} decisions`, applyDecisions(workbook, { keys, on: today }));
  await run(measure, 'minutes', minutesSheet(workbook, { meeting, present: [] }));
  // Writing the file is the worker's part, which a host without workers does in the page.
  valueOf(await measure('minutes in Word', () => minutesFile(workbook, { meeting, present: [] })));
  await run(measure, 'add next year', addNextYear(workbook));
  await run(measure, `roll forward from ${formatFinancialYear(read.tracker.settings.year)}`, rollForward(workbook));
  await run(measure, 'archive', archiveDelivered(workbook));
  await sendAndCollect(measure);
  if (process.argv.includes('--pack')) {
    await run(measure, 'pack', preparePack(workbook), true);
    await run(measure, 'pack again', preparePack(workbook), true);
  }
  host.dispose();
}

async function main(): Promise<void> {
  const only = Number(process.argv[2]);
  for (const lines of Number.isNaN(only) ? SIZES : [only]) {
    await bench(lines);
    await readRequests(lines);
  }
}

void main();

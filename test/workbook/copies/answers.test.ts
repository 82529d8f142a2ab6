import {
  answersTo,
  applyEdits,
  type CollectAnswers,
  type Collection,
  collectReport,
  type IncomingFile,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { stamp } from '../support/operations';
import { changed, clearLine, collect, masterSheets, planned, sendOut, valueOf } from './master';

let excel: OpenExcel;
let collection: Collection;

let files: readonly IncomingFile[];

let sent: ReadonlyMap<string, IncomingFile>;

beforeAll(async () => {
  excel = openExcel(bookOf(...masterSheets()));
  sent = await sendOut();
});

/** Two copies of one department: both write a forecast of A1, the first a claim; the second has emptied A2. */
beforeAll(async () => {
  const adults = sent.get('Adults');
  const one = await changed(adults, ({ cell }) => {
    cell('A1', '2014/15 Forecast').value = 80;
    cell('A1', 'Claimed RAG').value = 'Purple';
  });
  const other = await changed(adults, (copy) => {
    copy.cell('A1', '2014/15 Forecast').value = 85;
    clearLine(copy, 'A2');
  });
  const child = await changed(sent.get('Children'), ({ cell }) => {
    cell('C1', 'Narrative').value = null;
    cell('C1', 'Delivered').value = 120;
  });
  files = [{ ...one, name: 'Adults, old.xlsx' }, other, child];
});

beforeAll(async () => {
  collection = await collect(files);
});

afterAll(() => {
  excel.close();
});

/** What is written, taken out, left as the master has it, and still to be decided. */
async function outcome(answers: Partial<CollectAnswers>) {
  const decisions = valueOf(answersTo(collection, { accept: [], keep: [], ...answers }));
  const plan = valueOf(await planned(collection, decisions));
  const { applied, removed, kept, listed } = collectReport(collection, decisions, plan);
  return {
    applied: applied.map(({ ref, column, to }) => [ref, column, to]),
    removed,
    kept: kept.map(({ name }) => name),
    listed: listed.map(({ name }) => name),
  };
}

const refusal = (answers: Partial<CollectAnswers>): string => {
  const given = answersTo(collection, { accept: [], keep: [], ...answers });
  return given.ok ? '' : given.error.message;
};

const delivered = ['C1', 'Delivered', 120];
const conflict = ['A1:2014/15 Forecast=Adults, old.xlsx', 'A1:2014/15 Forecast=Adults.xlsx'];

test('nobody asked: what is safe is taken, each of the rest has a name', async () => {
  expect(await outcome({})).toEqual({
    applied: [delivered],
    removed: [],
    kept: [],
    listed: [...conflict, 'A1:Claimed RAG', 'A2', 'C1:Narrative'],
  });
});

test.each([...conflict, ' a1: forecast = adults.XLSX'])(
  '%s takes one side of a conflict and leaves the other',
  async (name) => {
    const { applied, kept, listed } = await outcome({ accept: [name] });
    expect(applied).toEqual([['A1', '2014/15 Forecast', name.includes('old') ? 80 : 85], delivered]);
    expect(kept).toEqual(conflict.filter((other) => name.includes('old') !== other.includes('old')));
    expect(listed).toEqual(['A1:Claimed RAG', 'A2', 'C1:Narrative']);
  },
);

test('what is kept is left as the master has it and is not asked again, safe or not', async () => {
  expect(await outcome({ keep: ['A1:Forecast', 'A1:Claimed RAG', 'A2', 'C1'] })).toEqual({
    applied: [],
    removed: [],
    kept: [...conflict, 'A1:Claimed RAG', 'A2', 'C1:Delivered', 'C1:Narrative'],
    listed: [],
  });
});

test('whole kinds are accepted', async () => {
  const taken = await outcome({ accept: ['removed, blank'], keep: ['A1'] });
  expect(taken).toMatchObject({ applied: [delivered, ['C1', 'Narrative', '']], removed: ['A2'], listed: [] });
});

test('a name counts before its kind', async () => {
  const { removed, kept } = await outcome({ accept: ['removed'], keep: ['A2'] });
  expect([removed, kept]).toEqual([[], ['A2']]);
});

test.each([
  ['Z9:Forecast', 'A1:2014/15 Forecast'],
  ['A1:Next milestone', 'A1:Claimed RAG'],
  ['A1:Forecast=Highways.xlsx', 'A1:2014/15 Forecast'],
  ['A1:Forecast', conflict[1] ?? ''],
  ['A1:Claimed RAG', 'Purple'],
])('%s cannot be accepted, and the reason names what can be done', (name, said) => {
  const message = refusal({ accept: [name] });
  expect(message).toContain(name);
  expect(message).toContain(said);
});

test('one finding cannot be both accepted and kept', () => {
  expect(refusal({ accept: ['A2'], keep: ['A2'] })).toContain('A2');
});

test('the same answers to the same copies leave nothing to do the second time', async () => {
  const answers = { accept: [conflict[0] ?? '', 'A2', 'C1:Narrative'], keep: ['A1:Claimed RAG'] };
  const plan = valueOf(await planned(collection, valueOf(answersTo(collection, answers))));
  valueOf(await applyEdits(plan, stamp));
  const again = await collect(files);
  const decisions = valueOf(answersTo(again, answers));
  const second = valueOf(await planned(again, decisions));
  expect(collectReport(again, decisions, second)).toMatchObject({ applied: [], removed: [], listed: [] });
  expect(second.edits).toEqual([]);
});

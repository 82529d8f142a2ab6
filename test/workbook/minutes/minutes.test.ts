import JSZip from 'jszip';
import { atOnce } from '../../../src/finance/steps';
import {
  applyEdits,
  drawPages,
  meetingsOf,
  minutesDocx,
  minutesOf,
  minutesPage,
  planApplyInSteps,
  planPages,
} from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type Written } from '../support/book';
import { decisionsTable, readAll, twoYears } from '../decisions/support';
import { failureOf, stamp, today, valueOf } from '../support/operations';
import { settings } from '../support/sheets';

let excel: OpenExcel | null = null;
const open = (...rows: readonly Readonly<Record<string, Written>>[]): OpenExcel => {
  const meeting = { Meeting: 'Star chamber' };
  excel = openExcel(
    bookOf(
      twoYears(),
      settings,
      decisionsTable(
        {
          ...meeting,
          Ref: 'S2',
          Decision: 'Re-profile',
          'From year': '2015/16',
          'To year': '2016/17',
          Amount: 1500,
          Reason: 'Late lease & land',
        },
        { Meeting: 'star  Chamber', Ref: 'S1', Decision: 'Agree', Date: 41884 },
        { ...meeting, Ref: 'S3', Decision: 'More information', Reason: 'Who is consulted?', Until: 41913 },
        {
          ...meeting,
          Ref: 'S3',
          Decision: 'Override',
          Status: 'Green',
          Reason: 'Signed',
          By: 'A. Chair',
          Until: 41943,
        },
        { Meeting: 'Another', Ref: 'S3', Decision: 'Agree' },
        ...rows.map((row) => ({ ...meeting, ...row })),
      ),
    ),
  );
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});
const minutes = async () =>
  valueOf(minutesOf(await readAll('ChangeLog'), { meeting: 'Star chamber', present: ['A. Chair'] }));

test('the decisions of a meeting, before and after, whether they are applied or not', async () => {
  open();
  const before = await minutes();
  expect(before.date).toEqual({ year: 2014, month: 9, day: 2 });
  expect(before.decisions.map(({ ref, isApplied }) => [ref, isApplied])).toEqual([
    ['S2', false],
    ['S1', false],
    ['S3', false],
  ]);
  const moved = [
    { what: '2015/16 target', before: '£1,500k', after: '£0' },
    { what: '2016/17 target', before: '£0', after: '£1,500k' },
  ];
  expect(before.decisions[0]?.changes).toEqual(moved);
  valueOf(await applyEdits(atOnce(planApplyInSteps(await readAll(), 'open', today)).edits, stamp));
  const after = await minutes();
  expect(after.decisions.map(({ isApplied }) => isApplied)).toEqual([true, true, true]);
  expect(after.decisions[0]?.changes).toEqual(moved);
  expect(after.decisions[0]?.effects).toEqual(before.decisions[0]?.effects);
  expect(after.decisions[1]?.changes).toEqual([{ what: 'Stage', before: 'Proposed', after: 'Approved' }]);
  expect(after.questions).toEqual([{ ref: 'S3', title: 'Disabled children', question: 'Who is consulted?' }]);
  expect(after.actions.map(({ ref, due }) => [ref, due?.day])).toEqual([
    ['S3', 1],
    ['S3', 31],
  ]);
});

test('meetings are told apart without regard to case and spaces, and one without decisions is refused', async () => {
  open();
  const workbook = await readAll();
  expect(meetingsOf(workbook).map(({ meeting, decisions }) => [meeting, decisions])).toEqual([
    ['Star chamber', 4],
    ['Another', 1],
  ]);
  expect(failureOf(minutesOf(workbook, { meeting: 'Cabinet' })).message).toContain('Star chamber');
});

test('they are drawn as a sheet, and drawn again in its place', async () => {
  const workbook = open();
  const draw = async () => valueOf(await drawPages(valueOf(await planPages([minutesPage(await minutes())]))));
  expect((await draw()).added).toEqual(['Star chamber minutes']);
  expect((await draw()).replaced).toEqual(['Star chamber minutes']);
  const texts = (await workbook.values('Star chamber minutes', 'A1:F20')).flat();
  expect(texts).toEqual(expect.arrayContaining(['Star chamber minutes', 'Decisions']));
  expect(texts.join()).toContain('2015/16 target: £1,500k → £0');
});

test('the Word file has headings, tables with heading rows, British English and page numbers', async () => {
  open();
  const bytes = await minutesDocx(await minutes());
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const document = await part('word/document.xml');
  const text = document.replace(/<[^>]+>/g, ' ');
  for (const words of [
    '2 September 2014',
    'A. Chair',
    'Late lease &amp; land',
    '2016/17 target: £0 → £1,500k',
    'Who is consulted?',
    '1 October 2014',
  ])
    expect(text).toContain(words);
  expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
  expect(document.match(/<w:tblHeader/g)).toHaveLength(3);
  expect(await part('word/styles.xml')).toContain('en-GB');
  const footers = Object.keys(zip.files).filter((name) => name.startsWith('word/footer'));
  expect((await Promise.all(footers.map(part))).join()).toMatch(/PAGE[\s\S]*NUMPAGES/);
});

test('a decision that cannot be applied says why, and a row that cannot be read is named, not left out in silence', async () => {
  open(
    { Ref: 'S9', Decision: 'Delete' },
    { Ref: 'S8', Decision: 'Override', Status: 'Green' },
    { Ref: 'S2', Decision: 'Postpone' },
  );
  const { decisions, actions, unread } = await minutes();
  const of = (wanted: string) => decisions.find(({ ref }) => ref === wanted);
  expect(of('S9')?.standing).toContain('no savings line S9');
  // What is asked for one that cannot be applied is not what is asked for the others.
  const asked = (wanted: string) => actions.filter(({ ref }) => ref === wanted).map(({ what }) => what);
  expect(asked('S9')).toHaveLength(1);
  expect(asked('S8')).toEqual(asked('S9'));
  expect(of('S1')?.says).toMatch(/^Agreed/);
  for (const refused of ['S8', 'S9']) {
    expect(of(refused)?.says).toContain('cannot be applied');
    expect(of(refused)?.says).not.toContain('Agreed');
  }
  expect(asked('S9')).not.toEqual(asked('S1'));
  expect(unread).toEqual([expect.stringMatching(/^Decisions!D\d+: .*Postpone/)]);
  const made = valueOf(minutesOf(await readAll('ChangeLog'), { meeting: 'Star chamber' }));
  const text = await (await JSZip.loadAsync(await minutesDocx(made))).file('word/document.xml')?.async('string');
  const page = JSON.stringify(minutesPage(made).blocks);
  for (const written of [text, page]) {
    expect(written).toContain('Postpone');
    expect(written).toContain('no savings line S9');
  }
});

import { leadOfSheets, lossesOf, pageOperation } from '../../../../src/taskpane/change/pages/page-operation';
import type { PagesPort } from '../../../../src/taskpane/change/pages/pages-port';
import { fail, succeed } from '../../../../src/finance/result';
import { type PagesPlan, setupPages } from '../../../../src/workbook';
import { standardPolicy } from '../../../../src/finance/rag/presets';
import { failed } from '../../support/lines';

const [page] = setupPages({
  organisation: 'Rutland',
  unit: '£000',
  year: { startYear: 2014 },
  years: 1,
  departments: [],
  policy: standardPolicy,
  asAt: { year: 2014, month: 9, day: 1 },
  tables: ['Savings'],
});
if (page === undefined) throw new Error('Set-up makes no page.');
const added = { page, sheet: 'Read me', does: 'add', entries: [] } as const;
const replaced = { ...added, does: 'replace' } as const;

test('the lead tells new sheets from those made again', () => {
  expect(leadOfSheets({ sheets: [added, replaced], blankSheet: null })).toMatch(
    /1 sheet will be added; 1 sheet of ours/,
  );
});

test('what people have written on a sheet that is made again would be lost; where it is not known, all of it', () => {
  expect(lossesOf(added)).toEqual([]);
  expect(lossesOf({ ...replaced, entries: [{ cells: 'Pack!C7', found: 'ask Ann' }] })).toEqual(['Pack!C7: ask Ann']);
  expect(lossesOf({ ...replaced, entries: null })).toHaveLength(1);
});

test.each([
  ['the user’s', 'user', false],
  ['ours', 'add-in', true],
] as const)('a new sheet that is %s can be taken away again only when it is ours', async (_, owner, canUndo) => {
  const plan: PagesPlan = { sheets: [{ ...added, page: { ...page, owner } }], blankSheet: null };
  const shares: number[] = [];
  const gone: string[] = [];
  const port: PagesPort = {
    planPages: () => Promise.resolve(succeed(plan)),
    drawPages: (_plan, { onProgress }) => {
      onProgress({ done: 1, of: 2 });
      return Promise.resolve(succeed({ added: ['Read me'], replaced: [], syncs: 5 }));
    },
    planRemoval: () => Promise.resolve(fail(failed('excel failed'))),
    removePages: () => Promise.resolve(fail(failed('excel failed'))),
  };
  const operation = pageOperation(port, {
    heading: 'Set up',
    pages: () => Promise.resolve(succeed([page])),
    press: 'Make',
    doneLead: '',
    show: {
      goTo: ({ sheet, address }) => {
        gone.push(`${sheet}!${address}`);
        return Promise.resolve();
      },
    },
  });
  const proposal = await operation.propose();
  const done = proposal.ok ? await proposal.value.apply('Ann', (share) => shares.push(share)) : proposal;
  expect(done.ok && done.value.undo !== null).toBe(canUndo);
  expect(shares).toEqual([0.5]);
  expect(gone).toEqual(['Read me!A1']);
});

import { openingDraft, answer, isToCheck, meansIn, offeredFor } from '../../../src/taskpane/mapping/mapping-draft';
import type { MappingDraft } from '../../../src/taskpane/mapping/mapping-draft';
import type { HeadingChoice } from '../../../src/workbook';
import { today, valueOf } from '../../workbook/support/operations';
import { mappingSource } from './support';

const rows = [
  ['Ref', 'Saving', 'Hue'],
  ['S1', 100, 'blue'],
  ['S2', 50, 'red'],
];
const draftOf = (): MappingDraft => valueOf(openingDraft(mappingSource(rows), today));
function heading({ choices }: MappingDraft, name: string): HeadingChoice {
  const found = choices.headings.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No heading ${name}`);
  return found;
}

test('what is certain needs no look; what may mean several things, or nothing, does', () => {
  const draft = draftOf();
  expect(['Ref', 'Saving', 'Hue'].map((name) => isToCheck(draft, heading(draft, name)))).toEqual([false, true, true]);
});

test('an answer stands, and needs no further look', () => {
  const draft = draftOf();
  const answered = answer(draft, heading(draft, 'Hue'), 'Claimed RAG');
  expect(meansIn(answered, heading(answered, 'Hue'))).toBe('Claimed RAG');
  expect(isToCheck(answered, heading(answered, 'Hue'))).toBe(false);
  expect(meansIn(draft, heading(draft, 'Hue'))).toBe('Not used');
});

test('every meaning is offered once, those that the words allow first', () => {
  const draft = draftOf();
  const { likely, others } = offeredFor(draft, heading(draft, 'Saving'));
  expect(likely).toEqual(['Title', 'Target']);
  expect(new Set([...likely, ...others]).size).toBe(likely.length + others.length);
  expect(others).toContain('Not used');
});

test('read as another table, the headings mean other things', () => {
  const draft = valueOf(
    openingDraft(
      mappingSource([
        ['Code', 'Budget'],
        ['A1', 5],
      ]),
      today,
      'Budget',
    ),
  );
  expect(draft.choices.headings.map(({ means }) => means)).toEqual(['Code', 'Budget']);
});

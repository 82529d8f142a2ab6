import { filteredLines, readWhose, searchedLines, writeFilter } from '../../../src/taskpane/lines/line-filter';
import { assessment, budget, saving } from '../support/lines';

const red = assessment('Red');
const lines = [
  saving('S1', red, { line: { title: 'Fewer placements', owner: 'Jane Brown', department: 'Children' } }),
  saving('S2', assessment('Blue'), { line: { title: 'Home to school transport', owner: ' jane  brown ' } }),
  budget('B1', red, { service: 'Placements', department: 'children' }),
];
const refs = (some: readonly { readonly line: { readonly ref: string } }[]) => some.map(({ line }) => line.ref);

test('an owner’s and a department’s lines are found whatever the case and the spaces', () => {
  expect(refs(filteredLines(lines, { by: 'owner', name: 'Jane Brown' }))).toEqual(['S1', 'S2']);
  expect(refs(filteredLines(lines, { by: 'department', name: 'Children' }))).toEqual(['S1', 'B1']);
  expect(refs(filteredLines(lines, { by: 'project', name: null }))).toEqual(['S1', 'S2']);
});

test('every word of a search counts, in reference, title, owner and status', () => {
  expect(refs(searchedLines(lines, 'placements'))).toEqual(['S1', 'B1']);
  expect(refs(searchedLines(lines, 'BROWN red'))).toEqual(['S1']);
  expect(searchedLines(lines, '  ')).toBe(lines);
});

test.each(['owner:Jane: the second', 'department:Children'])('whose lines is remembered (%s)', (text) => {
  expect(writeFilter(readWhose(text))).toBe(text);
});

test.each(['', 'owner:', 'project:T3', 'nonsense'])('%p names nobody', (text) => {
  expect(readWhose(text)).toBeNull();
});

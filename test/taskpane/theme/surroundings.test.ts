import { chooseLook, type Surroundings } from '../../../src/taskpane/theme/surroundings';

const look = (more: Partial<Surroundings>) =>
  chooseLook({ officeGround: null, officeIsDark: null, systemIsDark: false, moreContrast: false, ...more });

test('Office goes before the system', () => {
  expect(look({ officeIsDark: false, systemIsDark: true }).dark).toBe(false);
  expect(look({ officeIsDark: true }).dark).toBe(true);
});

test('an Office that does not name its theme tells by its page', () => {
  expect(look({ officeGround: '#1F1F1F' }).dark).toBe(true);
  expect(look({ officeGround: '#FFFFFF', systemIsDark: true }).dark).toBe(false);
});

test('outside Office the system decides', () => {
  expect(look({ systemIsDark: true }).dark).toBe(true);
  expect(look({}).dark).toBe(false);
});

test('Office’s page is taken over where texts stay readable on it', () => {
  expect(look({ officeGround: '#FFFFFF', officeIsDark: false }).ground).toBe('#FFFFFF');
  expect(look({ officeGround: '#262626', officeIsDark: true }).ground).toBe('#262626');
});

test.each(['#666666', 'ButtonFace', ''])('a page of %p is not taken over', (officeGround) => {
  expect(look({ officeGround, officeIsDark: true }).ground).toBeNull();
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { withImplemented } from '../../src/excel-host/implemented';
import { declaredMembers } from '../../src/excel-host/protocol/excel-object';

test('the page lists what is implemented, no more and no less', () => {
  const page = readFileSync(path.resolve('docs/excel-stand-in.md'), 'utf8');
  expect(page).toBe(withImplemented(page));
});

test('every member that is declared is one that the client library can ask for', () => {
  const folder = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  const library = readFileSync(path.join(folder, 'dist', 'excel-web-16.00.js'), 'utf8');
  const asked = new Set([...library.matchAll(/"([A-Z_]\w+)"/g)].map(([, name]) => name));
  const unknown = [...declaredMembers()].flatMap(([type, names]) =>
    [...names]
      .filter((name) => !['Items', 'GetItem'].includes(name) && !asked.has(name))
      .map((name) => `${type}.${name}`),
  );
  expect(unknown).toEqual([]);
});

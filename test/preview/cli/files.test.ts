import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readInputFile } from '../../../src/preview/cli/input-file';
import { chooseOutput, saveOutput } from '../../../src/preview/cli/output-file';

let folder: string;
let input: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-files-'));
  input = join(folder, 'tracker.xlsx');
  await writeFile(input, 'workbook');
});

afterEach(() => rm(folder, { recursive: true }));

const refusal = (path: string) => ({ ok: false, message: expect.stringContaining(path) as unknown });

test('a file is read', async () => {
  const read = await readInputFile(input);
  expect(read.ok && Buffer.from(read.value).toString()).toBe('workbook');
});

test('a file that is not there and a folder are refused by name', async () => {
  const missing = join(folder, 'missing.xlsx');
  expect(await readInputFile(missing)).toEqual(refusal(missing));
  expect(await readInputFile(folder)).toEqual(refusal(folder));
});

test('the result stands beside the input unless asked otherwise', async () => {
  expect(await chooseOutput(input, undefined, 'rag')).toEqual({ ok: true, value: join(folder, 'tracker-rag.xlsx') });
  const elsewhere = join(folder, 'other.xlsx');
  expect(await chooseOutput(input, elsewhere, 'rag')).toEqual({ ok: true, value: elsewhere });
});

test('the input is never the output, by whatever name', async () => {
  const hard = join(folder, 'hard.xlsx');
  const soft = join(folder, 'soft.xlsx');
  await link(input, hard);
  await symlink(input, soft);
  for (const same of [input, join(folder, '.', 'tracker.xlsx'), hard, soft]) {
    expect(await chooseOutput(input, same, 'rag')).toEqual(refusal(same));
  }
});

test('a folder and a name that is no workbook are refused as output', async () => {
  const named = join(folder, 'folder.xlsx');
  await mkdir(named);
  expect(await chooseOutput(input, named, 'rag')).toEqual(refusal(named));
  const text = join(folder, 'out.csv');
  expect(await chooseOutput(input, text, 'rag')).toEqual(refusal(text));
});

test('saving replaces an older result and leaves nothing else behind', async () => {
  const out = join(folder, 'out.xlsx');
  await writeFile(out, 'old');
  expect(await saveOutput(out, Buffer.from('new'))).toEqual({ ok: true, value: out });
  expect(await readFile(out, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['out.xlsx', 'tracker.xlsx']);
});

test('a folder that does not exist is said, not made', async () => {
  const out = join(folder, 'none', 'out.xlsx');
  expect(await saveOutput(out, Buffer.from('new'))).toEqual(refusal(out));
});

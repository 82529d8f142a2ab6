import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

import { runMtfs, startMtfs } from '../support/command-line';

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtfs-forecast-'));
});

afterAll(() => rm(folder, { recursive: true }));

const numbers = z.array(z.number());
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  method: z.string().min(1),
  forecast: numbers,
  low80: numbers,
  high80: numbers,
  low95: numbers,
  high95: numbers,
});

const monthly = Array.from({ length: 36 }, (_, month) => 100 + 10 * Math.sin(month / 2) + month);

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('forecasts each series in its order, with ranges inside each other', async () => {
  const series = [
    { id: 'months', history: monthly, season: 12, horizon: 18 },
    { id: 7, history: [5, null, 7, 8], horizon: 2 },
  ];
  const run = await startMtfs(['forecast', await file('series.json', series)]);
  expect(run).toMatchObject({ code: 0, error: '' });
  const lines = linesOf(run.out).map((line) => lineSchema.parse(line));
  expect(lines.map(({ id, forecast }) => [id, forecast.length])).toEqual([
    ['months', 18],
    [7, 2],
  ]);
  for (const { forecast, low80, high80, low95, high95 } of lines) {
    forecast.forEach((middle, period) => {
      const inOrder = [low95, low80, forecast, high80, high95].map((path) => path[period] ?? NaN);
      expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
      expect(inOrder[2]).toBe(middle);
    });
  }
});

test('saves lines where asked, also of the series that can be forecast beside one that cannot', async () => {
  const input = await file('mixed.json', [
    { id: 'short', history: [1, 2], season: 1, horizon: 1 },
    { id: 'fine', history: [1, 2, 3], season: 1, horizon: 1 },
  ]);
  const out = join(folder, 'mixed.jsonl');
  const run = await runMtfs(['forecast', input, '--out', out]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.error).toMatch(/^mtfs: .*mixed\.json: 1 of 2 series .* short: history: found 2 numbers.*\n$/);
  const [short, fine] = linesOf(await readFile(out, 'utf8'));
  expect(short).toEqual({ id: 'short', error: expect.stringContaining('at least 3') as unknown });
  expect(lineSchema.parse(fine).id).toBe('fine');
});

test.each([
  ['text among the numbers', [{ id: 'S7', history: [1, 'x', 3], horizon: 1 }], /series 1 \(S7\), history, value 2/],
  ['no horizon', [{ id: 'S7', history: [1, 2, 3] }], /series 1 \(S7\), horizon/],
  ['something else', { series: [] }, /expected a list such as/],
  ['no JSON', '[{"id":', /is not JSON/],
])('refuses %s in one line that says where', async (_, content, message) => {
  const run = await runMtfs(['forecast', await file('bad.json', content)]);
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.error).toMatch(message);
  expect(run.error.trimEnd()).not.toContain('\n');
});

test('never writes over its input', async () => {
  const input = await file('same.json', [{ id: 1, history: [1, 2, 3], horizon: 1 }]);
  const before = await readFile(input, 'utf8');
  expect((await runMtfs(['forecast', input, '--out', input])).code).toBe(2);
  expect(await readFile(input, 'utf8')).toBe(before);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findPreviewFolders } from '../../../src/preview/server/folders';
import { servePreviewOnFreePort } from '../../../src/preview/server/listen';
import { type PreviewServer, servePreview } from '../../../src/preview/server/server';

let project: string;
let server: PreviewServer;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'preview-server-'));
  await mkdir(join(project, 'dist', 'preview'), { recursive: true });
  await mkdir(join(project, 'library'));
  await writeFile(join(project, 'dist', 'preview', 'index.html'), '<title>Page</title>');
  await writeFile(join(project, 'dist', 'functions.json'), '{}');
  await writeFile(join(project, 'dist', 'built.js'), 'built');
  await writeFile(join(project, 'library', 'excel.js'), 'excel');
  await writeFile(join(project, 'secret.txt'), 'secret');
  server = await servePreview(folders(), 0);
});

afterAll(async () => {
  await server.close();
  await rm(project, { recursive: true });
});

const folders = () => ({ dist: join(project, 'dist'), clientLibrary: join(project, 'library') });

const get = (path: string) => fetch(new URL(path, server.address));

test('the address leads to the page and keeps the query', async () => {
  const response = await get('?theme=dark');
  expect(await response.text()).toBe('<title>Page</title>');
  expect(new URL(response.url).searchParams.get('theme')).toBe('dark');
});

test('what the build made and the client library are served, each from its own folder', async () => {
  expect(await (await get('functions.json')).json()).toEqual({});
  expect(await (await get('office-js/excel.js')).text()).toBe('excel');
});

test.each(['nothing.js', 'office-js/nothing.js', '%2e%2e/secret.txt', 'office-js/%2e%2e/secret.txt', 'excel.js'])(
  '%s is not found',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('the page may load nothing from elsewhere', async () => {
  const policy = (await get('preview/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:/);
});

test('a file that was not built again is not sent again, and one that was is', async () => {
  const built = await get('built.js');
  const again = () => fetch(built.url, { headers: { 'If-None-Match': built.headers.get('etag') ?? '' } });
  expect((await again()).status).toBe(304);
  await writeFile(join(project, 'dist', 'built.js'), 'built anew');
  expect(await (await again()).text()).toBe('built anew');
});

test('a port that is taken is refused when asked for', async () => {
  const taken = new URL(server.address).port;
  const second = await servePreviewOnFreePort(folders(), taken);
  expect(second).toEqual({ ok: false, message: expect.stringContaining(taken) as unknown });
});

test('without a port asked for two servers run side by side', async () => {
  const first = await servePreviewOnFreePort(folders(), undefined);
  const second = await servePreviewOnFreePort(folders(), undefined);
  if (!first.ok || !second.ok) throw new Error('A server did not start.');
  expect(first.value.address).not.toBe(second.value.address);
  await Promise.all([first.value.close(), second.value.close()]);
});

test.each(['http', '-1', '65536', '80.5', ''])('%j is no port', async (asked) => {
  expect(await servePreviewOnFreePort(folders(), asked)).toMatchObject({ ok: false });
});

test('a project that is not built says which command builds it', () => {
  const found = findPreviewFolders(join(project, 'elsewhere'));
  expect(found).toEqual({ ok: false, message: expect.stringContaining('npm run build') as unknown });
});

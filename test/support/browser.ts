import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const project = resolve(__dirname, '..', '..');
const cache = join(project, '.cache');
const unpacked = join(cache, 'chromium');

/** Root in a container may not use Chromium's sandbox; the pages under test are our own. */
const args = ['--no-sandbox'];

/**
 * Starts a headless browser. On Linux it is the Chromium that npm installed, so that `npm ci` is all a machine needs;
 * elsewhere the Chrome or Edge that is there.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return launchInstalledBrowser();
  await unpackChromium();
  const options: LaunchOptions = { executablePath: join(unpacked, 'chromium'), args, env: fontEnvironment() };
  try {
    return await chromium.launch(options);
  } catch {
    // A bare container lacks the network security libraries: the package brings them too.
    const libraries = join(unpacked, 'al2023', 'lib');
    return chromium.launch({ ...options, env: { ...fontEnvironment(), LD_LIBRARY_PATH: libraries } });
  }
}

async function launchInstalledBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome', args });
  } catch {
    return chromium.launch({ channel: 'msedge', args });
  }
}

/** Unpacks Chromium once, into a folder of its own that appears whole, so that parallel tests cannot see half of it. */
async function unpackChromium(): Promise<void> {
  if (existsSync(unpacked)) return;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'chromium-'));
  // The package unpacks into the temporary folder and, with this runtime named, its shared libraries as well.
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
    cwd: project,
    env,
  });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontConfiguration);
  try {
    await rename(folder, unpacked);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(unpacked)) throw error;
  }
}

/** The package's own file names the temporary folder, where its fonts are not. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(cache, 'fonts')}</cachedir></fontconfig>
`;

/** The environment of this process, with the package's fonts where the machine has none. */
function fontEnvironment(): Record<string, string> {
  const own = Object.fromEntries(Object.entries(process.env).filter(isSet));
  return existsSync('/etc/fonts/fonts.conf') ? own : { ...own, FONTCONFIG_PATH: join(unpacked, 'fonts') };
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

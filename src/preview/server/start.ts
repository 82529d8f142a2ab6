import { resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';

import { openInBrowser } from './browser';
import { findPreviewFolders } from './folders';
import { servePreviewOnFreePort } from './listen';

const optionsSchema = z.object({ port: z.string().optional(), open: z.boolean() });

/** What `npm start` runs: serves the preview until Ctrl-C. */
async function start(): Promise<void> {
  const command = new Command('npm start --')
    .description('Opens the savings tracker in the preview: the add-in beside a spreadsheet, without Excel.')
    .option('--port <number>', 'serve on this port; without it, on a free one')
    .option('--no-open', 'do not open the browser')
    .parse();
  const options = optionsSchema.parse(command.opts());
  const folders = findPreviewFolders(resolve(__dirname, '..', '..'));
  if (!folders.ok) {
    stop(folders.message);
    return;
  }
  const server = await servePreviewOnFreePort(folders.value, options.port);
  if (!server.ok) {
    stop(server.message);
    return;
  }
  process.stdout.write(`MTFS Savings Tracker: ${server.value.address}\nPress Ctrl-C to stop.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.value.close();
    });
  }
  if (options.open) await openInBrowser(server.value.address);
}

function stop(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

void start();

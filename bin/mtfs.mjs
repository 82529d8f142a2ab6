#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const built = fileURLToPath(new URL('../dist/cli/mtfs.cjs', import.meta.url));
if (existsSync(built)) {
  await createRequire(import.meta.url)(built).main();
} else {
  process.stderr.write('mtfs: the command line is not built yet. In the project folder, run: npm run build\n');
  process.exitCode = 2;
}

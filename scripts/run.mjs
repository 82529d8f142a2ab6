/**
 * Runs one of this project's TypeScript scripts as it stands: `node scripts/run.mjs scripts/icons/index.ts`.
 * swc takes the types away file by file, so a script starts at once and needs no build of its own.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { transformSync } from '@swc/core';

const [script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) throw new Error('Name the script to run: node scripts/run.mjs scripts/icons/index.ts');

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
      module: { type: 'commonjs', ignoreDynamic: true },
      jsc: { parser: { syntax: 'typescript', tsx: extension === '.tsx' }, target: 'es2022' },
    });
    module._compile(code, filename);
  };
}
process.argv.splice(1, process.argv.length - 1, resolve(script), ...scriptArguments);
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(resolve(script));

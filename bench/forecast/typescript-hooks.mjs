/** Module hooks: an import without an ending is looked for as .ts or as a folder's index.ts; .ts loses its types through swc. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import { transformSync } from '@swc/core';

const endings = ['.ts', '/index.ts'];

export function resolve(specifier, context, nextResolve) {
  const isOurs = specifier.startsWith('.') && context.parentURL !== undefined;
  const ending =
    isOurs && endings.find((end) => existsSync(fileURLToPath(new URL(specifier + end, context.parentURL))));
  return nextResolve(ending ? specifier + ending : specifier, context);
}

export function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}

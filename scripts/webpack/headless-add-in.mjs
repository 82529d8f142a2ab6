import { resolve } from 'node:path';
import { common, dist } from './common.mjs';

/**
 * The add-in without its pane, as one script: the custom functions and what the command line drives. It runs inside
 * the stand-in's client, where Microsoft's library has put Excel and Office, and needs neither a page nor Node.
 */
export function headlessAddIn(mode) {
  const shared = common('headless-add-in', mode, 'es2022');
  return {
    ...shared,
    target: 'es2022',
    // One script: what the pane loads when it is first needed is in it from the start.
    module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    // Libraries that have a form for browsers are taken in that form: there is no Node inside the stand-in.
    resolve: { ...shared.resolve, aliasFields: ['browser'], mainFields: ['browser', 'module', 'main'] },
    entry: { addin: ['./src/functions/index.ts', './src/commands/headless/index.ts'] },
    output: {
      path: resolve(dist, 'cli'),
      filename: '[name].js',
      publicPath: '',
      globalObject: 'globalThis',
      chunkFormat: 'array-push',
      chunkLoading: false,
    },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

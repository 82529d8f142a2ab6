import { resolve } from 'node:path';
import { common, dist } from './common.mjs';

/**
 * The add-in without its pane, as one script: the custom functions and what the command line drives. It runs inside
 * the stand-in's client, where Microsoft's library has put Excel and Office, and needs neither a page nor Node.
 */
export function headlessAddIn(mode) {
  return {
    ...common('headless-add-in', mode, 'es2022'),
    target: 'es2022',
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

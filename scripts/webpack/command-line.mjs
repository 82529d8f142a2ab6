import { resolve } from 'node:path';
import { common, dist, landed } from './common.mjs';

/**
 * The command line and the preview's server, each one file for Node with everything it needs inside, so that it
 * starts without looking through thousands of modules. Microsoft's client library stays in node_modules.
 */
export function commandLine(mode) {
  return {
    ...common('command-line', mode, 'es2022'),
    target: 'node20',
    entry: landed({ mtfs: './src/preview/cli/index.ts', start: './src/preview/server/start.ts' }),
    output: { path: resolve(dist, 'cli'), filename: '[name].cjs' },
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

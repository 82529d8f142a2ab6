import { resolve } from 'node:path';
import webpack from 'webpack';
import { common, dist } from './common.mjs';

/** How words of forty languages are hyphenated: a good part of Univer's size, and the command line draws no text. */
const withoutHyphenation = new webpack.IgnorePlugin({
  resourceRegExp: /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/,
  contextRegExp: /engine-render/,
});

/**
 * The command line and the preview's server, each one file for Node with what it needs to begin, so that it starts
 * without looking through thousands of modules; the stand-in for Excel is a part of its own, for those commands that
 * get as far. Microsoft's client library stays in node_modules, and is looked for there when it runs.
 */
export function commandLine(mode) {
  const shared = common('command-line', mode, 'es2022');
  return {
    ...shared,
    target: 'node20',
    entry: {
      mtfs: { import: './src/preview/cli/index.ts', library: { type: 'commonjs2' } },
      start: './src/preview/server/start.ts',
    },
    output: { path: resolve(dist, 'cli'), filename: '[name].cjs', chunkFilename: 'parts/[name].cjs' },
    module: { ...shared.module, parser: { javascript: { createRequire: false } } },
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [withoutHyphenation],
  };
}

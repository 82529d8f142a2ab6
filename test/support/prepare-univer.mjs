import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(import.meta.dirname, '../..');
const entry = path.join(root, 'src/excel-host/engine/vendor.ts');
const folder = path.join(root, '.cache/univer');
const stamp = path.join(folder, 'built-from');

/**
 * Bundles Univer into one file before the tests: jest would otherwise load its several hundred modules anew for every test
 * file, and cannot load some of them at all because they are ES modules. Built again only when Univer or its door changes.
 */
export default async function prepareUniver() {
  const univer = readFileSync(path.join(root, 'node_modules/@univerjs/core/package.json'));
  const from = createHash('sha256')
    .update(univer)
    .update(readFileSync(entry))
    .update(readFileSync(import.meta.filename))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return;
  await bundle();
  writeFileSync(stamp, from);
}

async function bundle() {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    devtool: false,
    entry,
    output: { path: folder, filename: 'vendor.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false, minimize: false },
    plugins: [
      // How words of forty languages are hyphenated: half of Univer's size, and nothing is drawn in a test.
      new webpack.IgnorePlugin({ resourceRegExp: /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, contextRegExp: /engine-render/ }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
    performance: { hints: false },
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else compiler.close(resolve);
    });
  });
}

import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { withReleaseAddress } from './address.mjs';
import { common, dist } from './common.mjs';
import { FunctionsMetadata } from './functions-metadata.mjs';

const microsoftScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const standInScript = '<script src="stand-in/client.js"></script>';

/** Uncompressed bytes that the page may load. Univer alone is several times this, so it cannot slip into the pane. */
const pageBudget = 900_000;

/** What the page loads when a copy is first sent out or collected: exceljs, made by its authors as one file. */
const loadedLater = /^exceljs\./;

const page = (filename, officeScript) =>
  new HtmlPlugin({
    filename,
    template: 'src/taskpane/taskpane.html',
    officeScript,
    chunks: ['functions', 'commands', 'taskpane'],
    chunksSortMode: 'manual',
    hash: true,
    minify: false,
  });

/**
 * What Excel loads: one page for the pane, the ribbon's buttons and the custom functions, which run together in the
 * shared runtime (one webpack runtime, so that a module is one and the same for all three); functions.json; the icons
 * and samples; and the manifest with the address it will be served from. The same page is written a second time for
 * the stand-in, with the stand-in's client script where Microsoft's office.js would be.
 */
export function addIn(mode) {
  return {
    ...common('add-in', mode, 'es2020'),
    target: ['web', 'es2020'],
    entry: {
      functions: './src/functions/index.ts',
      commands: './src/commands/index.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    output: {
      path: dist,
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: { keep: /^(cli|preview|stand-in)\// },
    },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      runtimeChunk: 'single',
      splitChunks: {
        chunks: 'all',
        minSize: 0,
        cacheGroups: {
          // What is loaded when it is first needed stays out of what the page loads.
          defaultVendors: { name: 'libraries', test: /[\\/]node_modules[\\/]/, chunks: 'initial' },
          default: { name: 'shared', minChunks: 2, chunks: 'initial' },
        },
      },
    },
    performance: {
      hints: mode === 'production' ? 'error' : false,
      maxEntrypointSize: pageBudget,
      maxAssetSize: pageBudget,
      assetFilter: (name) => /\.(js|css)$/.test(name) && !loadedLater.test(name),
    },
    plugins: [
      page('taskpane.html', microsoftScript),
      page('taskpane.stand-in.html', standInScript),
      new FunctionsMetadata(),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (content) => withReleaseAddress(content.toString()) },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
        ],
      }),
    ],
  };
}

import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { common, dist } from './common.mjs';

/**
 * The preview page, which alone may load the spreadsheet grid, and the script that takes office.js's place in the
 * pane's frame. Both stay on the machine, so no time is spent on making them small.
 */
export function preview(mode) {
  const shared = common('preview', mode, 'es2022');
  return {
    ...shared,
    target: ['web', 'es2022'],
    entry: {
      'preview/page': './src/preview/page/index.tsx',
      'stand-in/client': { import: './src/excel-host/client/frame.ts', runtime: false },
    },
    output: {
      path: dist,
      filename: '[name].js',
      chunkFilename: 'preview/[name].[contenthash:8].js',
      clean: { keep: (path) => !/^(preview|stand-in)\//.test(path) },
    },
    module: { rules: [...shared.module.rules, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: 'preview/index.html',
        template: 'src/preview/page/index.html',
        chunks: ['preview/page'],
        minify: false,
      }),
      new CssPlugin({ filename: '[name].css' }),
    ],
  };
}

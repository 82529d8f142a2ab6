import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import webpack from 'webpack';
import { root } from './common.mjs';
import { withReleaseAddress } from './address.mjs';

const plugin = 'FunctionsMetadata';

/**
 * Makes functions.json, which tells Excel the custom functions' names, arguments and descriptions, out of the
 * docstrings of the given files. A docstring that Excel would not understand fails the build.
 */
export class FunctionsMetadata {
  constructor(files) {
    this.files = files.map((file) => resolve(root, file)).filter((file) => existsSync(file));
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(plugin, (compilation) => {
      compilation.fileDependencies.addAll(this.files);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: plugin, stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(this.files);
        compilation.errors.push(...errors.map((error) => new webpack.WebpackError(`functions.json: ${error}`)));
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(withReleaseAddress(metadataJson)));
      });
    });
  }
}

import webpack from 'webpack';
import { functionFiles, functionsJson } from '../functions-json.mjs';
import { withReleaseAddress } from './address.mjs';

const plugin = 'FunctionsMetadata';

/**
 * Makes functions.json, which tells Excel the custom functions' names, arguments and descriptions, out of their
 * docstrings. A docstring that Excel would not understand fails the build.
 */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(plugin, (compilation) => {
      compilation.fileDependencies.addAll(functionFiles);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: plugin, stage }, async () => {
        const { json, errors } = await functionsJson();
        compilation.errors.push(...errors.map((error) => new webpack.WebpackError(`functions.json: ${error}`)));
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(withReleaseAddress(json)));
      });
    });
  }
}

import webpack from 'webpack';
import { functionFiles, functionsFolder, functionsJson } from '../functions-json.mjs';
import { withReleaseAddress } from './address.mjs';
import { functionsHelp } from './functions-help.mjs';

const name = 'FunctionsMetadata';

/**
 * Makes, out of the docstrings of src/functions, functions.json, which tells Excel the custom functions' names,
 * arguments and descriptions, and the help page that each of them links to. A docstring that Excel would not
 * understand fails the build.
 */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.contextDependencies.add(functionsFolder);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => emit(compilation));
    });
  }
}

async function emit(compilation) {
  const { json, errors } = await functionsJson();
  compilation.errors.push(...errors.map((error) => new webpack.WebpackError(`functions.json: ${error}`)));
  if (errors.length > 0) return;
  const emitText = (path, text) => compilation.emitAsset(path, new webpack.sources.RawSource(text));
  emitText('functions.json', withReleaseAddress(json));
  emitText('assets/help/functions.html', functionsHelp(JSON.parse(json).functions, functionFiles()));
}

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import webpack from 'webpack';
import { withReleaseAddress } from './address.mjs';
import { root } from './common.mjs';
import { functionsHelp } from './functions-help.mjs';

const name = 'FunctionsMetadata';
const folder = resolve(root, 'src/functions');

/**
 * Makes, out of the docstrings of src/functions, functions.json, which tells Excel the custom functions' names,
 * arguments and descriptions, and the help page that each of them links to. A docstring that Excel would not
 * understand fails the build.
 */
export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.contextDependencies.add(folder);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => emit(compilation));
    });
  }
}

async function emit(compilation) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => resolve(folder, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  compilation.errors.push(...errors.map((error) => new webpack.WebpackError(`functions.json: ${error}`)));
  if (errors.length > 0) return;
  const emitText = (path, text) => compilation.emitAsset(path, new webpack.sources.RawSource(text));
  emitText('functions.json', withReleaseAddress(metadataJson));
  emitText('assets/help/functions.html', functionsHelp(JSON.parse(metadataJson).functions, files));
}

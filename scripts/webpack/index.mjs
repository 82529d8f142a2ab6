import { addIn } from './add-in.mjs';
import { commandLine } from './command-line.mjs';
import { developmentServer } from './development-server.mjs';
import { headlessAddIn } from './headless-add-in.mjs';
import { preview } from './preview.mjs';

/**
 * What a build makes, all into dist: what Excel loads, the preview page that opens a workbook beside it, and the
 * command line with the add-in as it drives it. `--mode production` (the default) or `--mode development`; under
 * `webpack serve` the add-in alone is built and served to Excel on this machine.
 */
export default async function build(env, { mode = 'production' }) {
  if (env.WEBPACK_SERVE) return { ...addIn(mode), devServer: await developmentServer() };
  return [addIn(mode), preview(mode), commandLine(mode), headlessAddIn(mode)];
}

import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The project's folder. */
export const root = resolve(here, '../..');

/** Where every output goes. */
export const dist = resolve(root, 'dist');

const typescript = (test, parser, target) => ({
  test,
  include: [resolve(root, 'src'), resolve(root, 'scripts')],
  loader: 'swc-loader',
  options: {
    jsc: { parser: { syntax: 'typescript', ...parser }, target, transform: { react: { runtime: 'automatic' } } },
  },
});

/**
 * Loading a module of the rules or of the workbook does nothing by itself. So what only a page that is opened later needs
 * goes with that page, although it stands in the same index as what the first page needs.
 */
const withoutSideEffects = {
  include: [resolve(root, 'src/finance'), resolve(root, 'src/workbook')],
  sideEffects: false,
};

/**
 * What all outputs share: strict TypeScript through swc (types are checked by `npm run typecheck`, not here), source
 * maps while developing, and a cache on disk so that a second build takes moments.
 */
export function common(name, mode, ecmascript) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'development' ? 'source-map' : false,
    module: {
      rules: [typescript(/\.ts$/, {}, ecmascript), typescript(/\.tsx$/, { tsx: true }, ecmascript), withoutSideEffects],
    },
    resolve: { extensions: ['.ts', '.tsx', '...'] },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: resolve(root, '.cache/webpack'),
      buildDependencies: { config: readdirSync(here).map((file) => resolve(here, file)) },
    },
    stats: { preset: 'errors-warnings', timings: true },
  };
}

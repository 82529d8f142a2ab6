import { pageAddress } from '../addresses';
import { attribute, child, descendants, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';
import { resourceOf } from './resources';

/**
 * Pane, ribbon and functions share one runtime only where all of them name the same page; otherwise Excel starts
 * several, and none knows of the others.
 */
export function checkSharedRuntime(root: XmlElement): readonly ManifestProblem[] {
  const [runtime] = descendants(root, 'Runtime');
  if (runtime === undefined) return [];
  const id = attribute(runtime, 'resid');
  const pages = [
    ...descendants(root, 'Page').map((page) => child(page, 'SourceLocation')),
    ...descendants(root, 'FunctionFile'),
  ].filter((page) => page !== undefined);
  return [
    ...(attribute(runtime, 'lifetime') === 'long'
      ? []
      : [{ line: runtime.line, message: '<Runtime> must have lifetime="long", or the runtime is not shared.' }]),
    ...pages
      .filter((page) => attribute(page, 'resid') !== id)
      .map((page) => ({
        line: page.line,
        message: `<${page.name}> refers to "${attribute(page, 'resid')}"; the shared runtime's page is "${id}".`,
      })),
    ...(resourceOf(root, runtime) === pageAddress(root)
      ? []
      : [
          { line: runtime.line, message: `<Runtime> names another page than <DefaultSettings>: ${pageAddress(root)}.` },
        ]),
  ];
}

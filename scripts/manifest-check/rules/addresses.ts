import { addressesOf, builtPath, pageAddress } from '../addresses';
import type { BuiltAddIn } from '../built-add-in';
import type { XmlElement } from '../element';
import type { ManifestProblem } from '../problem';

const longestUrl = 2048;

/** Addresses that Excel would not load: not https, too long, or pointing at nothing that the build made. */
export function checkAddresses(root: XmlElement, built: BuiltAddIn): readonly ManifestProblem[] {
  const page = pageAddress(root);
  return addressesOf(root).flatMap(({ element: { line }, url }) => {
    if (!URL.canParse(url)) return [{ line, message: `"${url}" is no address; expected a full https address.` }];
    if (!url.startsWith('https://')) return [{ line, message: `${url} is not https, and Excel loads nothing else.` }];
    if (url.length > longestUrl) {
      return [{ line, message: `An address of ${url.length} characters; at most ${longestUrl} are allowed.` }];
    }
    const path = builtPath(url, page);
    return path === null || built.file(path) !== null
      ? []
      : [{ line, message: `${url} points at nothing: dist/${path} does not exist.` }];
  });
}

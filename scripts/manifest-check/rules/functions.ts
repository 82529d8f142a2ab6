import { builtPath, pageAddress } from '../addresses';
import type { BuiltAddIn } from '../built-add-in';
import { child, descendants, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';
import { resourceOf } from './resources';

/** Excel wants a letter first, then letters, digits, underscores and full stops. */
const namespacePattern = /^[A-Za-z][A-Za-z0-9_.]*$/;

/** The custom functions' prefix, and whether the file that describes them describes any. */
export function checkFunctions(root: XmlElement, built: BuiltAddIn): readonly ManifestProblem[] {
  return descendants(root, 'ExtensionPoint').flatMap((point) => {
    const namespace = child(point, 'Namespace');
    const metadata = child(child(point, 'Metadata'), 'SourceLocation');
    return [
      ...(namespace ? checkNamespace(root, namespace) : []),
      ...(metadata ? checkMetadata(root, metadata, built) : []),
    ];
  });
}

function checkNamespace(root: XmlElement, namespace: XmlElement): readonly ManifestProblem[] {
  const prefix = resourceOf(root, namespace);
  return prefix === '' || namespacePattern.test(prefix)
    ? []
    : [
        {
          line: namespace.line,
          message: `The functions' prefix "${prefix}" must be a letter, then letters or digits.`,
        },
      ];
}

function checkMetadata(root: XmlElement, metadata: XmlElement, built: BuiltAddIn): readonly ManifestProblem[] {
  const path = builtPath(resourceOf(root, metadata), pageAddress(root));
  const bytes = path === null ? null : built.file(path);
  // A file that does not exist is reported with the other addresses.
  if (path === null || bytes === null) return [];
  return describesFunctions(new TextDecoder().decode(bytes))
    ? []
    : [{ line: metadata.line, message: `dist/${path} describes no function.` }];
}

function describesFunctions(json: string): boolean {
  try {
    const metadata: unknown = JSON.parse(json);
    if (typeof metadata !== 'object' || metadata === null || !('functions' in metadata)) return false;
    return Array.isArray(metadata.functions) && metadata.functions.length > 0;
  } catch {
    return false;
  }
}

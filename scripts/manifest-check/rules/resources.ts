import { attribute, child, descendants, withDescendants, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';

const longestId = 32;

/** How long the strings of each kind may be; addresses are measured with the other addresses. */
const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

/** References to resources that do not exist or are of another kind, resources that nobody uses, and their sizes. */
export function checkResources(root: XmlElement): readonly ManifestProblem[] {
  const overrides = child(root, 'VersionOverrides');
  const resources = child(overrides, 'Resources');
  if (overrides === undefined || resources === undefined) return [];
  const defined = resources.children.flatMap((kind) =>
    kind.children.map((resource) => ({ kind: kind.name, resource })),
  );
  const references = withDescendants(overrides).filter((element) => element.attributes.has('resid'));
  return [
    ...references.flatMap((reference) => checkReference(reference, overrides, defined)),
    ...defined.flatMap(({ kind, resource }) => checkResource(kind, resource)),
    ...unused(defined, references),
    ...repeated(defined.map(({ resource }) => resource)),
  ];
}

interface Defined {
  /** `bt:Images`, `bt:Urls`, `bt:ShortStrings` or `bt:LongStrings`. */
  readonly kind: string;
  readonly resource: XmlElement;
}

function checkReference(
  reference: XmlElement,
  overrides: XmlElement,
  defined: readonly Defined[],
): readonly ManifestProblem[] {
  const { line, name } = reference;
  const id = attribute(reference, 'resid');
  const found = defined.find(({ resource }) => attribute(resource, 'id') === id);
  const expected = kindFor(reference, overrides);
  if (found === undefined)
    return [{ line, message: `<${name}> refers to "${id}", which <Resources> does not define.` }];
  if (found.kind === expected) return [];
  return [{ line, message: `<${name}> refers to "${id}" of <${found.kind}>; it needs one of <${expected}>.` }];
}

/** Labels, titles and the functions' prefix are short strings, descriptions long ones; the rest are addresses. */
function kindFor(reference: XmlElement, overrides: XmlElement): string {
  if (reference.name === 'bt:Image') return 'bt:Images';
  if (['Label', 'Title', 'Namespace'].includes(reference.name)) return 'bt:ShortStrings';
  if (reference.name !== 'Description') return 'bt:Urls';
  return child(overrides, 'Description') === reference ? 'bt:ShortStrings' : 'bt:LongStrings';
}

function checkResource(kind: string, resource: XmlElement): readonly ManifestProblem[] {
  const { line } = resource;
  const id = attribute(resource, 'id');
  const length = attribute(resource, 'DefaultValue').length;
  const limit = longest[kind] ?? Infinity;
  return [
    ...(id === '' || id.length > longestId
      ? [{ line, message: `The id "${id}" has ${id.length} characters; expected 1 to ${longestId}.` }]
      : []),
    ...(length === 0 ? [{ line, message: `"${id}" is empty.` }] : []),
    ...(length > limit
      ? [{ line, message: `"${id}" has ${length} characters; ${limit} are allowed in <${kind}>.` }]
      : []),
  ];
}

function unused(defined: readonly Defined[], references: readonly XmlElement[]): readonly ManifestProblem[] {
  const used = new Set(references.map((reference) => attribute(reference, 'resid')));
  return defined
    .filter(({ resource }) => !used.has(attribute(resource, 'id')))
    .map(({ resource }) => ({ line: resource.line, message: `Nothing uses "${attribute(resource, 'id')}".` }));
}

function repeated(resources: readonly XmlElement[]): readonly ManifestProblem[] {
  const seen = new Set<string>();
  return resources.flatMap((resource) => {
    const id = attribute(resource, 'id');
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ line: resource.line, message: `"${id}" is defined more than once.` }] : [];
  });
}

/** The value of the resource that an element refers to, empty where there is none. */
export function resourceOf(root: XmlElement, reference: XmlElement | undefined): string {
  const id = attribute(reference, 'resid');
  const resources = descendants(root, 'Resources').flatMap((one) => withDescendants(one));
  return attribute(
    resources.find((one) => attribute(one, 'id') === id),
    'DefaultValue',
  );
}

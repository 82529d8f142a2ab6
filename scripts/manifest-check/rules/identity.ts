import { attribute, child, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';

interface Fact {
  readonly name: string;
  /** Most facts are the element's text; names and descriptions are an attribute, so that they can be translated. */
  readonly from: 'text' | 'DefaultValue';
  readonly holds: (value: string) => boolean;
  readonly expected: string;
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const permissions = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];
const upTo = (length: number) => (value: string) => value !== '' && value.length <= length;

const facts: readonly Fact[] = [
  { name: 'Id', from: 'text', holds: (id) => guid.test(id), expected: 'a GUID' },
  { name: 'Version', from: 'text', holds: isVersion, expected: 'four numbers up to 65535, such as 1.0.0.0' },
  { name: 'ProviderName', from: 'text', holds: upTo(125), expected: '1 to 125 characters' },
  { name: 'DefaultLocale', from: 'text', holds: isLocale, expected: 'a language and a region, such as en-GB' },
  { name: 'DisplayName', from: 'DefaultValue', holds: upTo(125), expected: '1 to 125 characters' },
  { name: 'Description', from: 'DefaultValue', holds: upTo(250), expected: '1 to 250 characters' },
  {
    name: 'Permissions',
    from: 'text',
    holds: (value) => permissions.includes(value),
    expected: permissions.join(', '),
  },
];

/** What the manifest says of the add-in itself: its id, version, names and permissions. */
export function checkIdentity(root: XmlElement): readonly ManifestProblem[] {
  return facts.flatMap(({ name, from, holds, expected }) => {
    const element = child(root, name);
    if (element === undefined) return [];
    const value = from === 'text' ? element.text : attribute(element, from);
    return holds(value) ? [] : [{ line: element.line, message: `<${name}> is "${value}"; expected: ${expected}.` }];
  });
}

function isVersion(version: string): boolean {
  return /^\d{1,5}(\.\d{1,5}){3}$/.test(version) && version.split('.').every((part) => Number(part) <= 65535);
}

function isLocale(locale: string): boolean {
  return /^[a-z]{2,3}-[A-Z]{2}$/.test(locale) && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
}

import { attribute, type XmlElement } from './element';

/** An element that may stand in another, how often, and what may stand in it. */
export interface Part {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** In the order that the schema asks for. */
  readonly inside: (element: XmlElement) => readonly Part[];
}

const part = (name: string, least: number, most: number, parts: readonly Part[]): Part => ({
  name,
  least,
  most,
  inside: () => parts,
});
const one = (name: string, ...parts: readonly Part[]) => part(name, 1, 1, parts);
const optional = (name: string, ...parts: readonly Part[]) => part(name, 0, 1, parts);
const many = (name: string, ...parts: readonly Part[]) => part(name, 1, Infinity, parts);

/** An element whose content depends on its `xsi:type`; a type that is not listed may hold nothing. */
const byType = (base: Part, types: Readonly<Record<string, readonly Part[]>>): Part => ({
  ...base,
  inside: (element) => types[attribute(element, 'xsi:type')] ?? [],
});

const requirements = optional('Requirements', one('Sets', many('Set')));
/** Within `VersionOverrides` the sets are elements of Office's own types. */
const ribbonRequirements = optional('Requirements', one('bt:Sets', many('bt:Set')));
const icon = one('Icon', many('bt:Image'));

const button = byType(many('Control'), {
  Button: [
    one('Label'),
    one('Supertip', one('Title'), one('Description')),
    icon,
    byType(one('Action'), {
      ExecuteFunction: [one('FunctionName')],
      ShowTaskpane: [optional('TaskpaneId'), one('SourceLocation'), optional('Title')],
    }),
  ],
});

const customFunctions = byType(one('ExtensionPoint'), {
  CustomFunctions: [
    one('Script', one('SourceLocation')),
    one('Page', one('SourceLocation')),
    one('Metadata', one('SourceLocation')),
    one('Namespace'),
  ],
});

const ribbon = byType(many('ExtensionPoint'), {
  PrimaryCommandSurface: [one('CustomTab', many('Group', one('Label'), icon, button), one('Label'))],
});

const versionOverrides = one(
  'VersionOverrides',
  optional('Description'),
  ribbonRequirements,
  one(
    'Hosts',
    many(
      'Host',
      one('Runtimes', one('Runtime')),
      one('AllFormFactors', customFunctions),
      one(
        'DesktopFormFactor',
        optional('GetStarted', one('Title'), one('Description'), one('LearnMoreUrl')),
        one('FunctionFile'),
        ribbon,
      ),
    ),
  ),
  one(
    'Resources',
    one('bt:Images', many('bt:Image')),
    one('bt:Urls', many('bt:Url')),
    one('bt:ShortStrings', many('bt:String')),
    one('bt:LongStrings', many('bt:String')),
  ),
);

/**
 * The add-in only manifest of a task pane add-in for Excel, as far as this product uses it: what Microsoft's manifest
 * reference and its schema (MS-OWEMXML) ask for, in their order. A custom tab's label comes after its groups.
 */
export const officeApp: Part = one(
  'OfficeApp',
  one('Id'),
  one('Version'),
  one('ProviderName'),
  one('DefaultLocale'),
  one('DisplayName'),
  one('Description'),
  one('IconUrl'),
  one('HighResolutionIconUrl'),
  one('SupportUrl'),
  optional('AppDomains', many('AppDomain')),
  one('Hosts', many('Host')),
  requirements,
  one('DefaultSettings', one('SourceLocation')),
  one('Permissions'),
  versionOverrides,
);

import { attribute, child, descendants, type XmlElement } from './element';

/** An address that the manifest gives, and the element that gives it. */
export interface Address {
  readonly element: XmlElement;
  readonly url: string;
}

const baseElements = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'];

/** Every address of a manifest. */
export function addressesOf(officeApp: XmlElement): readonly Address[] {
  const elements = [
    ...baseElements.map((name) => child(officeApp, name)),
    child(child(officeApp, 'DefaultSettings'), 'SourceLocation'),
    ...descendants(officeApp, 'bt:Image'),
    ...descendants(officeApp, 'bt:Url'),
    ...descendants(officeApp, 'bt:Override'),
  ];
  return elements
    .filter((element) => element !== undefined)
    .filter((element) => !element.attributes.has('resid'))
    .map((element) => ({ element, url: attribute(element, 'DefaultValue') || attribute(element, 'Value') }));
}

/**
 * The path of an address's file in dist, given the address of the pane's page, which stands at dist's top; null for an
 * address that is not of this add-in.
 */
export function builtPath(url: string, pageUrl: string): string | null {
  const top = pageUrl.slice(0, pageUrl.lastIndexOf('/') + 1);
  return top !== '' && url.startsWith(top) ? url.slice(top.length).replace(/[?#].*$/, '') : null;
}

/** The address of the pane's page, empty where the manifest names none. */
export const pageAddress = (officeApp: XmlElement): string =>
  attribute(child(child(officeApp, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');

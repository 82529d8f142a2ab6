import { SaxesParser } from 'saxes';
import { UNWRITABLE } from './escapes';

/** One element of an XML part. Mutable, because saving changes parts in place. */
export interface XmlElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** An element with its attributes (those that are `undefined` left out) and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given[key] = String(value);
  return { name, attributes: given, children: [...children] };
}

/** The root element of an XML text. Comments and processing instructions are dropped. Throws where it is not well formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const top = element('');
  const path: XmlElement[] = [top];
  const innermost = (): XmlElement => path[path.length - 1] ?? top;
  parser.on('opentag', (tag) => {
    const opened = element(tag.name, tag.attributes);
    innermost().children.push(opened);
    path.push(opened);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (content) => innermost().children.push(content));
  parser.on('cdata', (content) => innermost().children.push(content));
  parser.write(text).close();
  const root = top.children.find((node) => typeof node !== 'string');
  if (root === undefined) throw new Error('An XML part has no root element.');
  return root;
}

/** The XML text of a part, with its declaration. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(root)}`;
}

/** The XML text of one element. */
export function elementText({ name, attributes, children }: XmlElement): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) text += ` ${key}="${escapeAttribute(value)}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += typeof child === 'string' ? escapeText(child) : elementText(child);
  return `${text}</${name}>`;
}

export function childElements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((node) => typeof node !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

export function firstChild(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(parent, name)[0];
}

/** All text below an element, in order. */
export function textOf(parent: XmlElement | undefined): string {
  return (parent?.children ?? []).map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** Whether an attribute of XML Schema's boolean type is true; `otherwise` is its default where it is not given. */
export function booleanAttribute(of: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = of?.attributes[name];
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

/** A whole number from an attribute, or `undefined` where there is none. */
export function integerAttribute(of: XmlElement | undefined, name: string): number | undefined {
  const value = Number(of?.attributes[name] ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

/**
 * Puts a child at the place that the schema's order of names gives it, in place of those of the same name.
 * `undefined` removes them. Names outside the order are taken to come last.
 */
export function placeChild(
  parent: XmlElement,
  name: string,
  child: XmlElement | undefined,
  order: readonly string[],
): void {
  placeChildren(parent, name, child === undefined ? [] : [child], order);
}

/** As {@link placeChild}, for a name that may stand several times. */
export function placeChildren(
  parent: XmlElement,
  name: string,
  placed: readonly XmlElement[],
  order: readonly string[],
): void {
  const rank = (node: XmlNode): number => {
    const at = typeof node === 'string' ? -1 : order.indexOf(node.name);
    return at < 0 ? order.length : at;
  };
  const kept = parent.children.filter((node) => typeof node === 'string' || node.name !== name);
  const own = order.indexOf(name);
  const before = kept.findIndex((node) => typeof node !== 'string' && rank(node) > own);
  kept.splice(before < 0 ? kept.length : before, 0, ...placed);
  parent.children = kept;
}

const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as the value of an attribute in double quotes. What XML cannot hold is left out: callers that can escape it have done so. */
function escapeAttribute(value: string): string {
  return value
    .replace(/[&<>"\n\r\t]/g, (character) => attributeEscapes[character] ?? character)
    .replace(UNWRITABLE, '');
}

/** Text as the content of an element; as in {@link escapeAttribute}. */
function escapeText(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => attributeEscapes[character] ?? character).replace(UNWRITABLE, '');
}

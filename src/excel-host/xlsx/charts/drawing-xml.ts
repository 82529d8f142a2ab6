import { childElements, element, type XmlElement, type XmlNode } from '../xml';

export const CHART_SPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_SPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING_SPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const RELATIONSHIPS_SPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How many units of a drawing make a point. */
export const UNITS_PER_POINT = 12_700;

/** The name of an element without the prefix that its file happens to use for the namespace. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The children of a local name, in order; all of them where none is given. */
export function parts(of: XmlElement | undefined, name?: string): XmlElement[] {
  return childElements(of).filter((child) => name === undefined || localName(child) === name);
}

/** The first element at the end of a path of local names. */
export function part(of: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => parts(at, name)[0], of);
}

/** The `val` of the element at the end of a path. */
export function val(of: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return part(of, ...path)?.attributes['val'];
}

/** The `val` of an element as a number. */
export function numberVal(of: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const number = Number(val(of, ...path) ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether an element is there and does not say no: a boolean without a `val` is true. */
export function isOn(of: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = part(of, ...path);
  return found !== undefined && !['0', 'false'].includes(found.attributes['val'] ?? '1');
}

/** An element of a chart with children; those that are `undefined` are left out. */
export function c(name: string, ...children: readonly (XmlNode | undefined)[]): XmlElement {
  return element(`c:${name}`, {}, given(children));
}

/** An element of a chart that holds one value. */
export function cVal(name: string, value: string | number | boolean): XmlElement {
  return element(`c:${name}`, { val: typeof value === 'boolean' ? Number(value) : value });
}

/** An element of a drawing. */
export function a(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (XmlNode | undefined)[]
): XmlElement {
  return element(`a:${name}`, attributes, given(children));
}

function given(children: readonly (XmlNode | undefined)[]): XmlNode[] {
  return children.filter((child) => child !== undefined);
}

/** An element that says itself what its prefixes mean, so that it can stand in a file that uses others. */
export function selfContained(made: XmlElement): XmlElement {
  return { ...made, attributes: { 'xmlns:c': CHART_SPACE, 'xmlns:a': DRAWING_SPACE, ...made.attributes } };
}

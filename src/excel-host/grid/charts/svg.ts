/** A drawing as plain data, so that it can be made and tested without a screen. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** One element of a drawing; attributes and children that are `undefined` are left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgNode | string | undefined)[]
): SvgNode {
  const given: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) given[key] = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  }
  return { name, attributes: given, children: children.filter((child) => child !== undefined) };
}

/** A drawing as an element of a page. */
export function svgElement(page: Document, { name, attributes, children }: SvgNode): SVGElement {
  const element = page.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children) element.append(typeof child === 'string' ? child : svgElement(page, child));
  return element;
}

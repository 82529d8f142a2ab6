/** An element of an XML file, with where it stands. */
export interface XmlElement {
  /** As written, with its prefix: `bt:Image`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it, without blanks around it. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((one) => one.name === name);

/** The element itself and everything inside it, in the order of the file. */
export const withDescendants = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(withDescendants),
];

/** Everything of that name inside an element. */
export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  withDescendants(element).filter((one) => one.name === name);

/** An attribute's value, empty where there is none. */
export const attribute = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name) ?? '';

import { SaxesParser } from 'saxes';
import { fail, type Result, succeed } from '../../src/finance/result';
import type { XmlElement } from './element';
import type { ManifestProblem } from './problem';

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** The root element of a well-formed XML text, or the first reason why it is none. */
export function readXml(xml: string): Result<XmlElement, ManifestProblem> {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const roots: OpenElement[] = [];
  const problems: ManifestProblem[] = [];

  // A tag is told of when it ends; it is looked for where it begins.
  let begun = 1;
  parser.on('opentagstart', () => {
    begun = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const);
    const element: OpenElement = { name, attributes: new Map(values), children: [], text: '', line: begun };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    problems.push({ line: parser.line, message: `Not well-formed XML: ${error.message.replace(/^[\d:]+ /, '')}` });
  });
  parser.write(xml).close();

  const [problem = { line: 1, message: 'Not a manifest: there is no element in it.' }] = problems;
  const [root] = roots;
  return problems.length === 0 && root ? succeed(root) : fail(problem);
}

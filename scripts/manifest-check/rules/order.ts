import type { XmlElement } from '../element';
import type { ManifestProblem } from '../problem';
import { officeApp, type Part } from '../schema';

/** Elements that are missing, in the wrong order, there twice, or where they do not belong. */
export function checkOrder(root: XmlElement): readonly ManifestProblem[] {
  if (root.name !== officeApp.name) {
    return [{ line: root.line, message: `The root is <${root.name}>; a manifest begins with <${officeApp.name}>.` }];
  }
  return checkInside(root, officeApp);
}

function checkInside(element: XmlElement, part: Part): readonly ManifestProblem[] {
  const parts = part.inside(element);
  const known = element.children.filter((one) => parts.some(({ name }) => name === one.name));
  const foreign = element.children.filter((one) => !known.includes(one));
  return [
    ...foreign.map((one) => ({ line: one.line, message: `<${one.name}> does not belong in <${element.name}>.` })),
    ...parts.flatMap((expected) => checkTimes(element, expected)),
    ...checkSequence(element, known, parts),
    ...known.flatMap((one) => parts.filter(({ name }) => name === one.name).flatMap((its) => checkInside(one, its))),
  ];
}

function checkTimes(element: XmlElement, { name, least, most }: Part): readonly ManifestProblem[] {
  const found = element.children.filter((one) => one.name === name);
  if (found.length < least) return [{ line: element.line, message: `<${element.name}> lacks <${name}>.` }];
  return found
    .slice(most)
    .map((one) => ({ line: one.line, message: `<${name}> stands in <${element.name}> more than once.` }));
}

function checkSequence(
  element: XmlElement,
  known: readonly XmlElement[],
  parts: readonly Part[],
): readonly ManifestProblem[] {
  const rank = (one: XmlElement) => parts.findIndex(({ name }) => name === one.name);
  return known.flatMap((one, index) => {
    const before = known[index - 1];
    if (before === undefined || rank(before) <= rank(one)) return [];
    return [{ line: one.line, message: `<${one.name}> must come before <${before.name}> in <${element.name}>.` }];
  });
}

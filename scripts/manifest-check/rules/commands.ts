import type { BuiltAddIn } from '../built-add-in';
import { attribute, descendants, withDescendants, type XmlElement } from '../element';
import type { ManifestProblem } from '../problem';

const longestId = 125;

/** Buttons that would do nothing, code that no button reaches, and ids that Excel would mix up. */
export function checkCommands(root: XmlElement, built: BuiltAddIn): readonly ManifestProblem[] {
  const functionNames = descendants(root, 'FunctionName');
  const named = functionNames.map(({ text }) => text);
  return [
    ...functionNames
      .filter(({ text }) => !built.actions.includes(text))
      .map(({ line, text }) => ({
        line,
        message: `The button's function "${text}" is not associated in src/commands.`,
      })),
    ...built.actions
      .filter((action) => !named.includes(action))
      .map((action) => ({ line: root.line, message: `No button runs "${action}", which src/commands associates.` })),
    ...checkIds(root),
  ];
}

function checkIds(root: XmlElement): readonly ManifestProblem[] {
  const seen = new Set<string>();
  const parts = withDescendants(root).filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name));
  return parts.flatMap((part) => {
    const id = attribute(part, 'id');
    const again = seen.has(id);
    seen.add(id);
    if (id === '' || id.length > longestId) {
      return [{ line: part.line, message: `<${part.name}> needs an id of 1 to ${longestId} characters.` }];
    }
    return again ? [{ line: part.line, message: `The id "${id}" is there more than once.` }] : [];
  });
}

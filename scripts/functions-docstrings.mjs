import { readFileSync } from 'node:fs';
import ts from 'typescript';

const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * What the docstrings of the custom functions say that functions.json has no place for: by id, what it gives, its errors
 * and its examples, each a formula and what it gives as JSON.
 * @param files the sources with the docstrings
 */
export function docstringsIn(files) {
  return new Map(files.flatMap(functionsOf));
}

function functionsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const tags = ts.getJSDocTags(statement);
    const texts = (tagName) =>
      tags
        .filter((tag) => tag.tagName.text === tagName)
        .map((tag) => onOneLine(ts.getTextOfJSDocComment(tag.comment) ?? ''));
    const [gives = ''] = texts('returns');
    const [errors = ''] = texts('throws');
    return texts('customfunction').map((id) => [id, { gives, errors, examples: texts('example').map(exampleOf) }]);
  });
}

/** An example is a formula, the word "gives" and what it gives. */
function exampleOf(text) {
  const [formula, gives = ''] = text.split(' gives ');
  return { formula, gives };
}

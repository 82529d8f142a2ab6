import { tokens, type Token } from '../formula/tokens';
import { functionPrefix, isCustomFunction } from './future-functions';

/**
 * A formula as users see it (`=XLOOKUP(A1#,…)`) from the text that the file holds (`_xlfn.XLOOKUP(_xlfn.ANCHORARRAY(A1),…)`):
 * with the `=`, without the prefixes of future functions, of LET's and LAMBDA's names and of add-ins' custom functions.
 */
export function formulaFromFile(text: string): string {
  return `=${withSpills(tokens(text).map(withoutPrefix))
    .map((token) => token.text)
    .join('')}`;
}

/**
 * The text that the file holds for a formula as users see it: the reverse of {@link formulaFromFile}. `table` is the table in which the cell
 * stands: a formula there may leave the table's name out (`=[@Target]`), the file may not.
 */
export function formulaToFile(formula: string, table?: string): string {
  const all = withAnchors(tokens(formula.replace(/^=/, '')));
  const parameters = parameterNames(all);
  return all
    .map(
      (token, at) =>
        (isUnqualified(all, at) && table !== undefined ? table : '') + fileText(token, all[at + 1]?.text, parameters),
    )
    .join('');
}

// Excel saves `CONTOSO.ADD` of a JavaScript add-in as `_xldudf_CONTOSO_ADD`; only the first underscore can have been the stop
// that parts the namespace, which is all that Office asks of a name.
const customPrefix = /^_xldudf_([A-Za-z0-9]+)_(.+)$/i;

function withoutPrefix(token: Token): Token {
  if (token.kind !== 'word' || !token.text.startsWith('_xl')) return token;
  const custom = customPrefix.exec(token.text);
  if (custom !== null) return { kind: 'word', text: `${custom[1] ?? ''}.${custom[2] ?? ''}` };
  return { kind: 'word', text: token.text.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\.|^_xlws\./i, '') };
}

function fileText(token: Token, next: string | undefined, parameters: ReadonlySet<string>): string {
  if (token.kind === 'brackets') return thisRow(token.text);
  if (token.kind !== 'word') return token.text;
  if (next !== '(') return parameters.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
  if (parameters.has(token.text.toUpperCase())) return `_xlpm.${token.text}`;
  if (isCustomFunction(token.text)) return `_xldudf_${token.text.replaceAll('.', '_')}`;
  return functionPrefix(token.text) + token.text;
}

/** Whether brackets name columns of the cell's own table: those after a word are that table's, and those before one are another workbook's. */
function isUnqualified(all: readonly Token[], at: number): boolean {
  const next = all[at + 1];
  return all[at]?.kind === 'brackets' && all[at - 1]?.kind !== 'word' && next?.kind !== 'word' && next?.text !== '!';
}

// `[@Target]` is how Excel shows what the file must call `[[#This Row],[Target]]`.
function thisRow(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const inside = brackets.slice(2, -1);
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}

/** `ANCHORARRAY(A1)` as `A1#`. */
function withSpills(all: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (token === undefined) continue;
    const close = token.text.toUpperCase() === 'ANCHORARRAY' && all[at + 1]?.text === '(' ? closing(all, at + 1) : -1;
    if (close < 0) {
      found.push(token);
      continue;
    }
    found.push(...all.slice(at + 2, close), { kind: 'other', text: '#' });
    at = close;
  }
  return found;
}

/** `A1#` as `ANCHORARRAY(A1)`. */
function withAnchors(all: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of all) {
    const reference = found[found.length - 1];
    if (token.text !== '#' || reference?.kind !== 'word') {
      found.push(token);
      continue;
    }
    const start = found[found.length - 2]?.text === '!' ? found.length - 3 : found.length - 1;
    found.splice(start, 0, { kind: 'word', text: 'ANCHORARRAY' }, { kind: 'other', text: '(' });
    found.push({ kind: 'other', text: ')' });
  }
  return found;
}

function closing(all: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < all.length; at++) {
    if (all[at]?.text === '(') depth++;
    else if (all[at]?.text === ')' && --depth === 0) return at;
  }
  return -1;
}

/** The names that LET and LAMBDA give: words alone between `(` or `,` and `,`, at the places where a name may stand. */
function parameterNames(all: readonly Token[]): Set<string> {
  const names = new Set<string>();
  all.forEach((token, at) => {
    const name = token.text.toUpperCase();
    if (token.kind !== 'word' || (name !== 'LET' && name !== 'LAMBDA') || all[at + 1]?.text !== '(') return;
    const parts = argumentsOf(all, at + 1);
    parts.slice(0, -1).forEach((part, index) => {
      const words = part.filter(({ text }) => text.trim() !== '');
      const only = words[0];
      if (words.length === 1 && only?.kind === 'word' && (name === 'LAMBDA' || index % 2 === 0))
        names.add(only.text.toUpperCase());
    });
  });
  return names;
}

function argumentsOf(all: readonly Token[], open: number): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of all.slice(open + 1, Math.max(closing(all, open), open + 1))) {
    if (token.text === '(' || token.text === '{') depth++;
    if (token.text === ')' || token.text === '}') depth--;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts[parts.length - 1]?.push(token);
  }
  return parts;
}

/**
 * A piece of a formula. `word` is a function's name, a reference, a defined name, a number or a constant; `quoted` is a
 * text or a quoted sheet name; `brackets` is the inside of a structured reference with its brackets.
 */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'brackets' | 'other';
  readonly text: string;
}

const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\$\d.?][\p{L}\p{N}_\\$.?]*|[^]/gu;

/** A formula cut into pieces; joined again they are the formula. Never fails: what is not understood is passed on. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(formula); match !== null; match = piece.exec(formula)) {
    const text = match[0];
    if (text === '[') {
      const brackets = bracketed(formula, match.index);
      found.push({ kind: 'brackets', text: brackets });
      piece.lastIndex = match.index + brackets.length;
    } else {
      found.push({ kind: kindOf(text), text });
    }
  }
  return found;
}

function kindOf(text: string): Token['kind'] {
  if (text.length > 1 && (text.startsWith('"') || text.startsWith("'"))) return 'quoted';
  return /^[\p{L}_\\$\d.?]/u.test(text) ? 'word' : 'other';
}

// Inside a structured reference an apostrophe makes the next character an ordinary one.
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

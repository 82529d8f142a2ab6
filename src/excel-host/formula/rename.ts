import { quotedSheetName } from '../address';
import { tokens, type Token } from './tokens';

/** New names by the old ones in small letters. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A formula or reference with sheets and tables called by their new names. */
export function renameInFormula(formula: string, names: NewNames): string {
  const all = tokens(formula);
  return all.map((token, at) => renamed(token, all[at - 1]?.text, all[at + 1], names)).join('');
}

function renamed(
  token: Token,
  previous: string | undefined,
  next: Token | undefined,
  { sheets, tables }: NewNames,
): string {
  if (token.kind !== 'word' && token.kind !== 'quoted') return token.text;
  if (next?.text === '!') {
    const found = sheets.get(plainName(token).toLowerCase());
    return found === undefined ? token.text : quotedSheetName(found);
  }
  const isOther = token.kind === 'quoted' || previous === '!' || next?.text === '(';
  return isOther ? token.text : (tables.get(token.text.toLowerCase()) ?? token.text);
}

/** The name that a piece of a formula writes, without its quotation marks. */
export function plainName({ kind, text }: Token): string {
  return kind === 'quoted' ? text.slice(1, -1).replaceAll("''", "'") : text;
}

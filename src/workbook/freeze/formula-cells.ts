import { attributeOf, unescapeXml } from './xml-text';

/** A cell of a sheet's XML that holds a formula. */
export interface FormulaCell {
  /** Such as `C7`. */
  readonly address: string;
  /** Where its element stands in the text of the sheet. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without `=`, as the file has it; of a cell that shares another's, that one's. */
  readonly formula: string;
  /** What the cells that share one formula have in common; null for a formula of its own. */
  readonly shared: string | null;
  /** An array that may spill: other cells may refer to it as a whole. */
  readonly isArray: boolean;
  /** The error it shows, such as `#NAME?`; null for a value. */
  readonly error: string | null;
  /** Whether its value stands in the file, as text or number. */
  readonly hasValue: boolean;
  /** A value of a newer kind (`#BUSY!`, a rich error), which the file keeps elsewhere. */
  readonly isRich: boolean;
}

const cell = /<(\w+:)?c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1?c>)/g;
const formulaTag = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const valueTag = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;

/** The cells with formulas on a sheet, from the text of its XML. */
export function formulaCellsOf(xml: string): readonly FormulaCell[] {
  const masters = new Map<string, string>();
  const found: FormulaCell[] = [];
  for (const match of xml.matchAll(cell)) {
    const [text, , tag = '', inside = ''] = match;
    const formula = formulaTag.exec(inside);
    if (formula === null) continue;
    const shared =
      attributeOf(formula[1] ?? '', 't') === 'shared' ? (attributeOf(formula[1] ?? '', 'si') ?? null) : null;
    const own = unescapeXml(formula[2] ?? '');
    if (shared !== null && own !== '') masters.set(shared, own);
    const value = valueTag.exec(inside);
    found.push({
      address: attributeOf(tag, 'r') ?? '',
      start: match.index,
      end: match.index + text.length,
      text,
      formula: own === '' && shared !== null ? (masters.get(shared) ?? '') : own,
      shared,
      isArray: attributeOf(formula[1] ?? '', 't') === 'array',
      error: attributeOf(tag, 't') === 'e' ? unescapeXml(value?.[1] ?? '') : null,
      hasValue: value !== null || /<(?:\w+:)?is[\s>]/.test(inside),
      isRich: attributeOf(tag, 'vm') !== undefined,
    });
  }
  return found;
}

/** The cell with its last value instead of its formula. */
export function withoutFormula({ text }: FormulaCell): string {
  const end = text.indexOf('>');
  // Without a formula a mark as a dynamic array would have nothing to spill.
  const tag = text.slice(0, end).replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return tag + text.slice(end).replace(formulaTag, '');
}

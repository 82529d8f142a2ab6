const total = String.raw`(?:sub[\s-]*)?totals?`;
const leading = new RegExp(String.raw`^(grand|overall|net|gross)?[\s-]*${total}\b`, 'i');
const trailing = new RegExp(String.raw`\b${total}\s*:?$`, 'i');
const between = /^[\s:–-]*(?:(?:for|of)\s)?\s*|[\s:–-]+$/gi;

/** What a text says a total is of: `Children` for `Sub-total Children`, '' for `Grand total`; null for a text that names no total. */
export function totalOf(text: string): string | null {
  const plain = text.trim();
  const word = [leading, trailing].find((one) => one.test(plain));
  return word === undefined ? null : plain.replace(word, '').replace(between, '');
}

/** Whether a text names a total, as `Total`, `Sub-total Children`, `Grand total` and `Fostering total:` do. */
export const isTotalLabel = (text: string): boolean => totalOf(text) !== null;

/** Whether a text names the total of everything. */
export const isGrandTotalLabel = (text: string): boolean => /^(?:grand|overall)[\s-]*totals?\b/i.test(text.trim());

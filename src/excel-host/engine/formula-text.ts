/** What a formula's text needs to know of the tables of the workbook. */
export interface TableNames {
  /** The table that holds the formula's cell, for `[@Column]` without a name. */
  readonly own: string | undefined;
  /** A table's name and its columns as they are spelt, whatever the case they are asked for in. */
  find(name: string): { readonly name: string; readonly columns: readonly string[] } | undefined;
}

/**
 * A formula in Excel's words put into Univer's: storage prefixes go, and what refers to the row of a table is
 * written in full (`[@Target]` becomes `Savings[[#This Row],[Target]]`).
 */
export function toUniverFormula(formula: string, tables: TableNames): string {
  return outsideQuotes(withoutPrefixes(formula), (text) =>
    structuredReferences(text, (name, body) => spelledOut(name, body, tables)),
  );
}

/** A formula as Univer holds it put back into Excel's words. */
export function fromUniverFormula(formula: string, own: string | undefined): string {
  if (!formula.includes('[')) return formula;
  return outsideQuotes(formula, (text) => structuredReferences(text, (name, body) => shortened(name, body, own)));
}

function withoutPrefixes(formula: string): string {
  return formula.replaceAll(/_xlfn\.(?:_xlws\.)?|_xlws\./gi, '');
}

/** Changes the parts of a formula that stand in no quotes: neither texts nor quoted sheet names. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  if (!formula.includes('[')) return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/** Finds each `Name[body]` or bare `[body]`, whose brackets may be nested. */
function structuredReferences(text: string, change: (name: string, body: string) => string): string {
  let result = '';
  let at = 0;
  const start = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/gu;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const open = match.index + match[0].length - 1;
    const close = closingBracket(text, open);
    if (close < 0) break;
    result += text.slice(at, match.index) + change(match[1] ?? '', text.slice(open + 1, close));
    at = close + 1;
    start.lastIndex = at;
  }
  return result + text.slice(at);
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '[') depth += 1;
    if (text[index] === ']') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function spelledOut(name: string, body: string, tables: TableNames): string {
  const table = tables.find(name === '' ? (tables.own ?? '') : name);
  if (table === undefined) return `${name}[${body}]`;
  const spelt = (column: string) =>
    table.columns.find((known) => known.toLowerCase() === column.trim().toLowerCase()) ?? column;
  const thisRow = /^@(.*)$/s.exec(body.trim())?.[1]?.trim();
  if (thisRow === undefined) return `${table.name}[${speltBody(body, spelt)}]`;
  if (thisRow === '') return `${table.name}[[#This Row]]`;
  const columns = thisRow.startsWith('[') ? speltBody(thisRow, spelt) : `[${spelt(thisRow)}]`;
  return `${table.name}[[#This Row],${columns}]`;
}

function speltBody(body: string, spelt: (column: string) => string): string {
  if (!body.includes('[')) return body.trim().startsWith('#') ? body : spelt(body);
  return body.replaceAll(/\[([^[\]]*)\]/g, (whole, column: string) =>
    column.startsWith('#') ? whole : `[${spelt(column)}]`,
  );
}

function shortened(name: string, body: string, own: string | undefined): string {
  const columns = /^\[#This Row\],(.*)$/is.exec(body.trim())?.[1]?.trim();
  if (columns === undefined) return `${name}[${body}]`;
  const shown = name.toLowerCase() === own?.toLowerCase() ? '' : name;
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  if (single === undefined) return `${shown}[@${columns}]`;
  return /^[\p{L}\p{N}_]+$/u.test(single) ? `${shown}[@${single}]` : `${shown}[@[${single}]]`;
}

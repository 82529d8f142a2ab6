import Papa from 'papaparse';
import type { Steps } from '../steps';

/** So many rows take a few milliseconds. */
const rowsInOneStep = 500;
const sampled = 64_000;

/** A delimited text as rows of texts. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** `,`, `;`, a tab or `|`. */
  readonly delimiter: string;
  /** Rows, counted from 1, in which a quotation mark is never closed or stands in the wrong place. */
  readonly malformed: readonly number[];
}

const isBreak = (text: string): text is '\r\n' | '\n' | '\r' => text === '\r\n' || text === '\n' || text === '\r';

/**
 * Reads comma-, semicolon- or tab-separated text, such as a CSV file or what Excel puts on the clipboard. Cells in
 * quotation marks may hold separators and line ends. The one door to the library that does it.
 */
export function* readCsv(text: string): Steps<CsvRows> {
  const whole = text.replace(/^\ufeff/, '');
  const { meta } = Papa.parse(whole.slice(0, sampled), { preview: 20, delimitersToGuess: [',', ';', '\t', '|'] });
  const newline = isBreak(meta.linebreak) ? meta.linebreak : '\n';
  const rows: string[][] = [];
  const malformed = new Set<number>();
  for (let at = 0; at < whole.length;) {
    const part = Papa.parse<string[]>(whole.slice(at), {
      delimiter: meta.delimiter,
      newline,
      preview: rowsInOneStep,
      fastMode: false,
    });
    for (const { type, row } of part.errors) if (type === 'Quotes') malformed.add(rows.length + (row ?? 0) + 1);
    for (const row of part.data) rows.push(row);
    if (part.meta.cursor === 0) break;
    at += part.meta.cursor;
    yield;
  }
  return { rows, delimiter: meta.delimiter, malformed: [...malformed] };
}

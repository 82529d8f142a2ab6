import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type Book, type ExcelHost, parseFunctionsJson } from '../src/excel-host';
import { startExcel } from '../src/excel-host/node';

const dist = resolve(__dirname, '..', 'dist');
const script = resolve(dist, 'cli', 'addin.js');

/** The stand-in for Excel with a workbook open and the built add-in running in it. Needs `npm run build` first. */
export function openBuiltAddIn(book: Book): ExcelHost {
  const metadata = parseFunctionsJson(JSON.parse(readFileSync(resolve(dist, 'functions.json'), 'utf8')));
  if ('problem' in metadata) throw new Error(metadata.problem);
  const host = startExcel({ book, functions: metadata.functions });
  host.runScript(readFileSync(script, 'utf8'), script);
  return host;
}

/** Writes the rows of the models about Leicestershire from the published figures in assets/data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { leicestershireRows } from './leicestershire';
import { readFigures } from './read-figures';

const from = 'assets/data/children-finance.csv';
const to = 'src/workbook/models/definitions/leicestershire.json';

const figures = readFigures(readFileSync(from, 'utf8'));
if (!figures.ok) throw new Error(`${from}: ${figures.error}`);
writeFileSync(to, `${JSON.stringify(leicestershireRows(figures.value), null, 2)}\n`);

/** Writes the list of what the stand-in for Excel implements into its page: `node scripts/run.mjs scripts/stand-in-list.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { withImplemented } from '../src/excel-host/implemented';

const page = resolve(__dirname, '..', 'docs', 'excel-stand-in.md');
writeFileSync(page, withImplemented(readFileSync(page, 'utf8')));

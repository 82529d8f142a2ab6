/**
 * What importing 50,000 ledger rows costs: `node scripts/run.mjs bench/ledger/main.ts`. On a busy machine quote the time of
 * the processor; the longest step is how long the pane is blocked.
 */
import { performance } from 'node:perf_hooks';

import { proposeMapping } from '../../src/finance/ledger/columns/propose-mapping';
import { compareControl } from '../../src/finance/ledger/control/compare-control';
import { readCsv } from '../../src/finance/ledger/csv';
import { planImport } from '../../src/finance/ledger/import/plan-import';
import { readLedger } from '../../src/finance/ledger/read-ledger';
import type { Steps } from '../../src/finance/steps';

const rowCount = 50_000;
const codeCount = 2_000;
const year = { startYear: 2014 };
const known = Array.from({ length: codeCount }, (_, place) => ({
  code: `0${10_000 + place}`,
  isActive: place % 50 > 0,
}));

function exported(style: 'point' | 'comma'): string {
  const format = new Intl.NumberFormat(style === 'point' ? 'en-GB' : 'de-DE', { minimumFractionDigits: 2 });
  const money = (pence: number): string => {
    return `"${format.format(pence / 100)}"`;
  };
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const pence = (row * 7_919) % 1_000_000;
    const isCredit = row % 9 === 0;
    const day = `${String(1 + (row % 28)).padStart(2, '0')}/0${4 + (row % 5)}/2014`;
    const sums = isCredit ? `,${money(pence)}` : `${money(pence)},`;
    return `${10_000 + (row % codeCount)},2014/0${1 + (row % 5)},${day},${sums},"Invoice ${row}, of a supplier"`;
  });
  return ['Code,Period,Date,Debit,Credit,Description', ...rows].join('\r\n');
}

let longest = 0;
/** Runs work and notes the longest of its steps. */
function run<Made>(what: string, steps: Steps<Made>): Made {
  const begun = performance.now();
  for (let before = begun; ;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (!step.done) continue;
    process.stdout.write(`${what}: ${(now - begun).toFixed(0)} ms, longest step so far ${longest.toFixed(0)} ms\n`);
    return step.value;
  }
}

function importOnce(style: 'point' | 'comma'): void {
  const text = exported(style);
  longest = 0;
  const begun = process.cpuUsage();
  const { rows } = run('CSV', readCsv(text));
  const { mapping } = proposeMapping(rows, known, null);
  const ledger = run('ledger', readLedger(rows, { year, mapping, known }));
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.error));
  const existing = ledger.value.lines.map(({ code, period }) => ({ code, period, amount: 1 }));
  const options = { periods: [1, 2, 3, 4, 5], closed: [1], unit: '£', budgets: [] } as const;
  const plan = run('plan', planImport(existing, ledger.value, options));
  run('control', compareControl(ledger.value, ledger.value.after.net - 1));
  const { after, problems, zerosAdded } = ledger.value;
  process.stdout.write(
    `${style}: ${(process.cpuUsage(begun).user / 1000).toFixed(0)} ms of the processor for ${after.rows} rows, ${zerosAdded.length} codes without ` +
      `their zeros, ${problems.length} problems, ${plan.replacement.length} actuals\n`,
  );
}

importOnce('point');
importOnce('comma');
importOnce('point');

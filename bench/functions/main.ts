/**
 * What a call of each simple function costs beyond the runtime's own overhead: `npm run bench:functions`. The functions are
 * called as the runtime calls them, with ranges of one cell, once for each of many cells.
 */
import { performance } from 'node:perf_hooks';
import { associated, type Implementation } from './runtime';
import '../../src/functions';

/** What a cell of each simple function holds; `cell` makes every call a different one. */
const calls: Readonly<Record<string, (cell: number) => readonly unknown[]>> = {
  PERIOD: (cell) => [41_730 + (cell % 365)],
  FINYEAR: (cell) => [41_730 + cell],
  VARIANCE: (cell) => [cell, 100],
  VARIANCEPCT: (cell) => [cell, 100],
  VARIANCEWORD: (cell) => [cell - 50],
  SHORTFALL: (cell) => [100, cell],
  NETATRISK: (cell) => [100, cell, 5],
  RAG: (cell) => [100, cell % 120],
  RAGWHY: (cell) => [100, cell % 120],
  RAGVARIANCE: (cell) => [100, cell % 120],
  RAGMOVE: (cell) => [cell % 2 === 0 ? 'Red' : 'Green', 'Amber'],
  PARTYEAR: (cell) => [cell, 41_730 + (cell % 365)],
  PAYBACK: (cell) => [cell, 50],
  PLACEMENTCOST: (cell) => [cell, 0.7, 20_000, 32_000],
  AVOIDED: (cell) => [cell, 600, 52],
  AGENCYPREMIUM: (cell) => [cell, 68_000, 48_000],
  PROFILE: (cell) => [cell],
};

const WARM_UP = 5_000;
const ROUNDS = 5;
const CELLS = 5_000;
const LIMIT = 20;

/** The cost of a call in the middle of some rounds, so that other work on this machine does not count. */
function microseconds(implementation: Implementation, given: (cell: number) => readonly unknown[]): number {
  const run = (cells: number) => {
    for (let cell = 0; cell < cells; cell += 1) implementation(...given(cell).map((value) => [[value]]));
  };
  run(WARM_UP);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run(CELLS);
    return ((performance.now() - start) * 1000) / CELLS;
  });
  return rounds.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN;
}

console.log('function          µs a call');
for (const [id, given] of Object.entries(calls)) {
  const implementation = associated.get(id);
  if (implementation === undefined) throw new Error(`There is no function ${id}.`);
  const cost = microseconds(implementation, given);
  console.log(`${id.padEnd(16)}${cost.toFixed(2).padStart(11)}${cost > LIMIT ? `  over the ${LIMIT} allowed` : ''}`);
  if (cost > LIMIT) process.exitCode = 1;
}

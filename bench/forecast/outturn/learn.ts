/**
 * Learns by simulation what stands in src/finance/forecast/outturn/weights.ts: for each period how far to trust the profile, the
 * scaled profile, the run rate and last year's shape, and how far the blend then misses.
 * `node scripts/run.mjs bench/forecast/outturn/learn.ts [LINES]`
 */
import { blendedViews } from '../../../src/finance/forecast/outturn/blend';
import type { OutturnCase } from '../../../src/finance/forecast/outturn/case';
import { outturnOf } from '../../../src/finance/forecast/outturn/outturn';
import { typicalOutturnMiss } from '../../../src/finance/forecast/outturn/outturn-range';
import { missFactors } from '../../../src/finance/forecast/outturn/weights';
import { studentReach } from '../../../src/finance/forecast/intervals/coverage';
import { seededChance, simulateLine, type SimulatedLine } from './simulate';

const PERIODS = 11;
const ROUNDS = 400;

const partWay = (line: SimulatedLine, seen: number, knowsLastYear: boolean): OutturnCase => ({
  actuals: line.actuals.slice(0, seen),
  adjustments: 0,
  profile: line.profile,
  lastYear: knowsLastYear ? line.lastYear : null,
  committed: 0,
  direction: 1,
  method: 'auto',
  notes: [],
});

const restOf = (line: SimulatedLine, seen: number): number =>
  line.actuals.slice(seen).reduce((sum, value) => sum + value, 0);

/** What each view answers, and what came; a view without an answer takes the profile's. */
function answers(
  lines: readonly SimulatedLine[],
  seen: number,
  knowsLastYear: boolean,
): { views: number[]; came: number }[] {
  return lines.map((line) => {
    const known = partWay(line, seen, knowsLastYear);
    const first = blendedViews[0]?.(known) ?? 0;
    return { views: blendedViews.map((view) => view(known) ?? first), came: restOf(line, seen) };
  });
}

/** Weights of none below 0 that add up to 1 and make the mean absolute miss small (exponentiated subgradient steps). */
function learnWeights(rows: readonly { views: number[]; came: number }[], allowed: readonly boolean[]): number[] {
  let weights = allowed.map((may) => (may ? 1 / allowed.filter(Boolean).length : 0));
  const size = rows.reduce((sum, row) => sum + Math.abs(row.came), 0) / rows.length;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slopes = weights.map(() => 0);
    for (const { views, came } of rows) {
      const blend = views.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
      const direction = Math.sign(blend - came);
      views.forEach((value, place) => {
        slopes[place] = (slopes[place] ?? 0) + (direction * value) / rows.length / size;
      });
    }
    const speed = 12 / Math.sqrt(round);
    const raised = weights.map((weight, place) => weight * Math.exp(-speed * (slopes[place] ?? 0)));
    const total = raised.reduce((sum, value) => sum + value, 0);
    weights = raised.map((value) => value / total);
  }
  return weights;
}

const blendMiss = (rows: readonly { views: number[]; came: number }[], weights: readonly number[]): number =>
  rows.reduce(
    (sum, { views, came }) =>
      sum + Math.abs(views.reduce((total, value, place) => total + value * (weights[place] ?? 0), 0) - came),
    0,
  ) / rows.length;

const chance = seededChance(20140401);
const lines = Array.from({ length: Number(process.argv[2] ?? 4000) }, () => simulateLine(chance));
const checks = Array.from({ length: lines.length }, () => simulateLine(chance));
for (const knowsLastYear of [false, true]) {
  console.log(knowsLastYear ? '\nwith last year' : '\nwithout last year');
  console.log(
    'period  weights: profile, scaled, run rate, last year    miss % of the year: each, then the blend (other lines)',
  );
  for (let seen = 1; seen <= PERIODS; seen += 1) {
    const weights = learnWeights(answers(lines, seen, knowsLastYear), [true, true, true, knowsLastYear]);
    const rows = answers(checks, seen, knowsLastYear);
    const alone = weights.map((_, place) =>
      blendMiss(
        rows,
        weights.map((__, other) => (other === place ? 1 : 0)),
      ),
    );
    const percent = [...alone, blendMiss(rows, weights)].map((miss) => (100 * miss).toFixed(2));
    console.log(
      `${seen}`.padStart(6),
      `[${weights.map((weight) => weight.toFixed(2)).join(', ')}]`,
      percent.join('  '),
    );
  }
}

/** The miss of `auto` on a simulated line, in its typical misses before the factor of the period is applied. */
function standardMiss(line: SimulatedLine, seen: number): number {
  const known = partWay(line, seen, false);
  const forecast = outturnOf(known);
  const year = line.actuals.reduce((sum, value) => sum + value, 0);
  if (!forecast.ok) throw new Error(forecast.error.found);
  return (Math.abs(forecast.value.outturn - year) / typicalOutturnMiss(known)) * (missFactors[seen] ?? Number.NaN);
}

const shareWithin = (misses: readonly number[], reach: number): string =>
  ((100 * misses.filter((miss) => miss <= reach).length) / misses.length).toFixed(1);

console.log('\nranges\nperiod  factor    80% and 95% hold (other lines)');
for (let seen = 0; seen <= PERIODS; seen += 1) {
  const ordered = lines.map((line) => standardMiss(line, seen)).sort((left, right) => left - right);
  const factor = (ordered[Math.floor(0.8 * ordered.length)] ?? Number.NaN) / studentReach(0.8);
  const misses = checks.map((line) => standardMiss(line, seen) / factor);
  const held = [shareWithin(misses, studentReach(0.8)), shareWithin(misses, studentReach(0.95))];
  console.log(`${seen}`.padStart(6), factor.toFixed(2), held.join('  '));
}

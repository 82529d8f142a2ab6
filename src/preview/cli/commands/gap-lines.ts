import { counted, textTable } from '../text-table';
import type { GapReport } from './gap-report';

const figure = (amount: number | null): string =>
  amount === null ? '' : amount.toLocaleString('en-GB', { maximumFractionDigits: 3 });

/** A figure that cannot be said, which is not the same as none. */
const figureKnown = (amount: number | null): string => (amount === null ? 'not known' : figure(amount));

/** More explanations of one break than a reader can look at; JSON has all of them. */
const mostPossible = 12;
/** A tornado has no more bars than can be told apart. */
const mostScenarios = 15;

/** A gap table with what it proves and what changes would make of it, as a person reads it in a terminal. */
export function gapLines(report: GapReport): string {
  const parts = [
    rowTable(report),
    ...(report.problems.length > 0 ? [problemTable(report)] : []),
    ['How it is read:', ...report.convention.says, ...report.convention.doubts].join('\n  '),
    identityTable(report),
    verdict(report),
    ...(report.broken.length > 0 ? [brokenTable(report)] : []),
    ...(report.savings.length > 0 ? [savingsTable(report)] : []),
    scenarioTable(report),
    ...report.missing.map(({ scenario, why }) => `${scenario}: not worked out. ${why}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowTable({ unit, years, rows }: GapReport): string {
  return textTable([
    ['Line', 'Kind', ...years.map((year) => `${year} ${unit}`)],
    ...rows.map(({ line, kind, amounts }) => [line, kind, ...amounts.map(({ amount }) => figure(amount))]),
  ]);
}

function identityTable({ identities }: GapReport): string {
  if (identities.length === 0) return 'No identity can be checked.';
  return textTable([
    ['Identity', 'Year', 'Stated', 'Computed', 'Difference', 'Verdict'],
    ...identities.map(({ identity, year, stated, computed, difference, verdict: word }) => [
      identity,
      year,
      figure(stated),
      figure(computed),
      figure(difference),
      word,
    ]),
  ]);
}

function verdict({ identities }: GapReport): string {
  if (identities.length === 0) return 'Nothing has been proved.';
  const broken = identities.filter((identity) => identity.verdict === 'Does not agree').length;
  return broken === 0
    ? `All ${counted(identities.length, 'identity', 'identities')} hold.`
    : `${counted(broken, 'identity does', 'identities do')} not hold, of ${identities.length}.`;
}

function brokenTable({ broken }: GapReport): string {
  const shown = broken.filter(({ standing }, place) => standing !== 'possible' || place < mostPossible);
  const table = textTable([
    ['Cell', 'Found', 'Expected', '', 'Why'],
    ...shown.map(({ cell, found, expected, standing, why }) => [
      cell,
      found === null ? 'blank' : figure(found),
      figure(expected),
      standing,
      why,
    ]),
  ]);
  const left = broken.length - shown.length;
  return left === 0 ? table : `${table}\n… and ${counted(left, 'less likely cell')}: --json lists them.`;
}

/** New savings by status, and what is still to be found with so much of the Red ones. */
function savingsTable({ unit, years, savings, countingRed }: GapReport): string {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  return textTable([
    [`New savings by status, ${unit}`, 'Lines', ...years, 'All years'],
    ...savings.map(({ status, lines, byYear, total }) => [
      status ?? 'No status',
      String(lines),
      ...byYear.map(figureKnown),
      figureKnown(total),
    ]),
    ...countingRed.map(({ share, remaining }) => [
      `Still to be found with ${percent(share)} of Red`,
      '',
      ...remaining.map(figureKnown),
      '',
    ]),
  ]);
}

function problemTable({ problems }: GapReport): string {
  return textTable([
    ['Severity', 'Cell', 'Kind', 'Found', 'Expected'],
    ...problems.map(({ severity, cell, kind, found, expected }) => [severity, cell, kind, found, expected]),
  ]);
}

/** Side by side, what each change leaves to be found; ordered by what it does over all years. */
function scenarioTable({ unit, years, gap, scenarios }: GapReport): string {
  const lacks = [...new Set(gap.flatMap((year) => year.lacks))];
  const shown = scenarios.slice(0, mostScenarios);
  const left = scenarios.length - shown.length;
  const table = textTable([
    [`Still to be found, ${unit}`, ...years, 'Change over all years'],
    ['As it stands', ...gap.map(({ remaining }) => figureKnown(remaining)), ''],
    ...shown.map(({ scenario, isStored, years: each, total }) => [
      isStored ? `${scenario} (Scenarios table)` : scenario,
      ...each.map(({ remaining }) => figureKnown(remaining)),
      figureKnown(total),
    ]),
  ]);
  const notes = [
    ...(left === 0 ? [] : [`… and ${counted(left, 'scenario')} that change less: --json lists them.`]),
    ...(lacks.length === 0 ? [] : [`Not known: needs ${lacks.join(', ')}, which cannot be read or has no column.`]),
  ];
  return [table, ...notes].join('\n');
}

import { counted } from '../text-table';
import type { CollectReport } from './collect-report';

/** A collection with the file that its result was saved as. */
type SavedCollection = CollectReport & { readonly out: string };

/** One part of the report: what it lists, and one line for each. */
interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

const shown = (value: string | number | boolean): string => (value === '' ? 'blank' : String(value));

/** A day such as `2014-09-01` as a reader writes it. */
const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const changes = ({ applied }: CollectReport): string[] =>
  applied.map(({ ref, column, from, to, why }) => `${ref}, ${column}: ${shown(from)} becomes ${shown(to)}. ${why}.`);

const columns = ({ leftColumns }: CollectReport): string[] =>
  leftColumns.map(({ says, values }) =>
    [says, values.map(({ ref, value }) => `${ref}: ${value}`).join('; ')].join(' ').trim(),
  );

const findings = (listed: CollectReport['listed']): string[] =>
  listed.map(({ name, outcome, says }) => `${name === '' ? '' : `[${name}] `}${outcome}: ${says}`);

const refusals = ({ refused }: CollectReport): Part => ({
  heading: 'Files that cannot be used',
  lines: refused.map(({ message }) => message),
});

/** Everything that a collection found and did in the copies that could be used. */
function partsOf(report: CollectReport): Part[] {
  const { copies, added, removed, listed, kept, problems, notes } = report;
  return [
    {
      heading: 'Copies',
      lines: copies.map(({ file, department, sent, lines }) => {
        const about = [department, sent === null ? null : `sent on ${inWords(sent)}`, counted(lines, 'line')];
        return `${file}: ${about.filter((one) => one !== null).join(', ')}.`;
      }),
    },
    { heading: 'Changed in the master', lines: changes(report) },
    { heading: 'Lines added', lines: added },
    { heading: 'Lines removed', lines: removed },
    { heading: 'Left as the master has them', lines: findings(kept) },
    { heading: 'To be decided, by --accept NAME or --keep NAME', lines: findings(listed) },
    {
      heading: 'Accepted, but not written',
      lines: problems.map(({ cell, found, expected }) => `${cell}: found ${found}, expected ${expected}.`),
    },
    { heading: 'Columns left out', lines: columns(report) },
    { heading: 'Notes', lines: notes },
  ];
}

const summary = ({ applied, listed, leftColumns, settled, unchanged }: CollectReport): string =>
  `${counted(applied.length, 'cell')} changed, ${counted(listed.length, 'finding')} to be decided, ` +
  (leftColumns.length === 0 ? '' : `${counted(leftColumns.length, 'column')} left out, `) +
  `${settled.toLocaleString('en-GB')} settled already, ${unchanged.toLocaleString('en-GB')} unchanged.`;

/** The parts that are not empty, each drawn. */
const drawn = (parts: readonly Part[], draw: (part: Part) => string): string[] =>
  parts.filter(({ lines }) => lines.length > 0).map(draw);

/** A collection as a person reads it in a terminal; files that cannot be used are said on their own. */
export function collectLines(report: SavedCollection): string {
  const parts = drawn(
    partsOf(report),
    ({ heading, lines }) => `${heading}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
  return `${[...parts, `${summary(report)} Saved as ${report.out}`].join('\n\n')}\n`;
}

/** What would be read as Markdown's own in a line of a list. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/\s+/g, ' ');

/** A collection as a written report, in Markdown. */
export function collectMarkdown(report: SavedCollection): string {
  const parts = drawn(
    [refusals(report), ...partsOf(report)],
    ({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`,
  );
  return `${['# Collected copies', summary(report), ...parts].join('\n\n')}\n`;
}

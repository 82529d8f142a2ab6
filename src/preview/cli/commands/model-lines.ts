import { counted, textTable } from '../text-table';
import type { ModelList, ModelReport } from './model-report';

/** The list of models for a person at a terminal. */
export const modelListLines = (models: ModelList): string =>
  `${textTable([
    ['Name', 'Effect on cash', 'Question'],
    ...models.map(({ name, cash, question }) => [name, cash ?? '–', question]),
  ])}\n\nmtfs model NAME --out FILE makes a workbook with one of them, its example filled in.\n`;

const shown = (value: number | string | null): string => {
  if (value === null) return '–';
  return typeof value === 'string' ? value : value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
};

/** What a model's example comes to. */
export function modelLines({ title, question, results, checks, leavesOut, sheet, out }: ModelReport): string {
  const broken = checks.filter(({ holds }) => !holds);
  const checked =
    broken.length === 0
      ? [`All ${counted(checks.length, 'check')} hold.`]
      : broken.map(({ label, advice, cell }) => `Does not hold (${sheet}!${cell}): ${label}. ${advice}`);
  return `${[
    `${title}: ${question}`,
    textTable([
      ['Result', 'Value', 'Counted in', 'Cell'],
      ...results.map(({ label, value, basis, cell }) => [label, shown(value), basis, cell]),
    ]),
    checked.join('\n'),
    ['It leaves out:', ...leavesOut.map((sentence) => `- ${sentence}`)].join('\n'),
    `Saved as ${out}`,
  ].join('\n\n')}\n`;
}

import type { LargeBookOptions } from './large-book';
import { savingsLines, type SampleSaving } from './savings-lines';

const departments = [
  'Children and young people',
  'Adults and communities',
  'Environment and transport',
  'Public health',
  'Chief executive’s',
  'Corporate resources',
  'Libraries and heritage',
  'Economic growth',
  'Highways maintenance',
  'Waste management',
  'Property services',
  'Trading standards',
];

/** How many copies of the sample's lines make up a project. */
const copiesInProject = 6;

const padding =
  ' The service has worked through the options with finance and with the people who use it, and what it has found is kept with the business case.';

/** The years of the sample repeated, a little smaller from one round to the next, to as many as are wanted. */
function overYears(amounts: readonly (number | null)[], years: number, by: number): readonly (number | null)[] {
  return Array.from({ length: years }, (_, index) => {
    const amount = amounts[index % amounts.length] ?? null;
    return amount === null ? null : Math.round((amount * by) / (1 + Math.floor(index / amounts.length)));
  });
}

function longer(text: string, characters: number): string {
  return text.length >= characters ? text : text.padEnd(characters, padding);
}

/** The sample's own lines over and over, with references of their own and amounts that differ from copy to copy. */
export function largeLines(
  count: number,
  { departments: many, years = 4, narrativeCharacters = 0 }: LargeBookOptions,
): readonly SampleSaving[] {
  return Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / savingsLines.length);
    const line = savingsLines[index % savingsLines.length];
    if (line === undefined) throw new Error('The sample has no lines.');
    const by = 1 + (copy % 7);
    const varied = {
      ...line,
      ref: `L${index + 1}`,
      targets: overYears(line.targets, years, by).map((amount) => amount ?? 0),
      forecasts: overYears(line.forecasts, years, by),
      delivered: line.delivered === null ? null : line.delivered * by,
      narrative: longer(line.narrative, narrativeCharacters),
    };
    if (many === undefined) return varied;
    return {
      ...varied,
      title: `${line.title} (${copy + 1})`,
      department: departments[Math.floor((index * many) / count) % departments.length] ?? line.department,
      project: line.project ?? `Project ${Math.floor(copy / copiesInProject) + 1}`,
    };
  });
}

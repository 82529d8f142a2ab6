import { groupKey, type LineAttribute } from '../../finance/rollup/groups';
import { type AnyLine, isSaving, lineTitle } from './line-list';

/** Lines that have something in common, such as an owner; a null name is that of the lines that do not say. */
export interface LineFilter {
  readonly by: LineAttribute;
  readonly name: string | null;
}

const plain = (text: string | null): string => groupKey(text ?? '');

/** The lines of a filter; a budget line has a department and nothing else to go by. */
export function filteredLines(lines: readonly AnyLine[], filter: LineFilter | null): readonly AnyLine[] {
  if (filter === null) return lines;
  return lines.filter((line) => {
    if (isSaving(line)) return plain(line.line[filter.by]) === plain(filter.name);
    return filter.by === 'department' && plain(line.line.department) === plain(filter.name);
  });
}

/** The lines in which every word of a search stands: in the reference, the title, or whose they are. */
export function searchedLines(lines: readonly AnyLine[], search: string): readonly AnyLine[] {
  const words = plain(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const text = plain(wordsOf(line).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function wordsOf(line: AnyLine): readonly string[] {
  const { ref, department } = line.line;
  const more = isSaving(line) ? [line.line.owner, line.line.project, line.line.theme] : [line.line.service];
  return [ref, lineTitle(line), department, ...more, line.assessment.status].map((word) => word ?? '');
}

/** A filter as it is remembered: `owner:Jane Brown`. */
export const writeFilter = (filter: LineFilter | null): string =>
  filter === null ? '' : `${filter.by}:${filter.name ?? ''}`;

/** Whose lines a remembered text means; null for one that names neither an owner nor a department. */
export function readWhose(text: string): LineFilter | null {
  const [, by, name] = /^(owner|department):(.+)$/s.exec(text) ?? [];
  if (name === undefined) return null;
  return { by: by === 'owner' ? 'owner' : 'department', name };
}

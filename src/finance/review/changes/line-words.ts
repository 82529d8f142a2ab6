import type { LineState } from '../line-state';
import type { FoundChange } from './change';

/** How a sentence calls a line: `S4 (Home to school transport)`, or its reference alone. */
export function nameOf({ ref, title }: Pick<LineState, 'ref' | 'title'>): string {
  return title === null ? ref : `${ref} (${title})`;
}

/** What a change of one line says of the line, if its targets stay the same. */
export function ofLine(line: LineState): Pick<FoundChange, 'refs' | 'title' | 'department' | 'targets'> {
  return { refs: [line.ref], title: line.title, department: line.department, targets: [] };
}

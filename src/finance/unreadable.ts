/** Why something that a person wrote could not be read, for a message that adds the cell or the argument. */
export interface Unreadable {
  /** What stands there, as a reader would recognise it: text in quotation marks. */
  readonly found: string;
  /** What should stand there, with an example. */
  readonly expected: string;
}

const longestShown = 40;

/** How a message shows what it found: text in quotation marks and cut where it is long, blank as `nothing`. */
export function showFound(found: unknown): string {
  if (isBlank(found)) return 'nothing';
  if (typeof found === 'string') return `"${found.length > longestShown ? `${found.slice(0, longestShown)}…` : found}"`;
  if (typeof found === 'boolean') return found ? 'TRUE' : 'FALSE';
  return typeof found === 'number' ? String(found) : 'something that is neither text nor a number';
}

/** Whether a cell or an argument holds nothing: blank is missing, never zero. */
export function isBlank(found: unknown): found is null | undefined | '' {
  return found === null || found === undefined || (typeof found === 'string' && found.trim() === '');
}

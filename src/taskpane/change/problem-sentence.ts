import type { Problem } from '../../workbook';

/** A problem in one go: its line and cell, what stands there, what was expected. */
export function problemSentence({ line, cell, found, expected }: Problem): string {
  const where = [line, cell].filter((part) => part !== undefined && part !== '').join(', ');
  return `${where}: ${withoutStop(found)}. ${expected}`;
}

const withoutStop = (text: string): string => text.replace(/\.$/, '');

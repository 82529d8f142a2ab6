import type { FunctionMetadata } from './function-metadata';

/**
 * What is wrong with the number of arguments of a call, as a sentence; `undefined` where it is right. Excel has only a
 * message box of its own for this and does not take the formula at all.
 */
export function argumentCountProblem({ name, parameters }: FunctionMetadata, found: number): string | undefined {
  const least = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.at(-1)?.repeating === true ? Infinity : parameters.length;
  if (found >= least && found <= most) return undefined;
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  const expected = `${countWords(least, most)}: ${names.join(', ')}`;
  return `${name}: found ${found} ${found === 1 ? 'argument' : 'arguments'}, expected ${expected}. Excel would not take the formula.`;
}

function countWords(least: number, most: number): string {
  if (most === least) return String(least);
  if (most === Infinity) return `${least} or more`;
  return most === least + 1 ? `${least} or ${most}` : `${least} to ${most}`;
}

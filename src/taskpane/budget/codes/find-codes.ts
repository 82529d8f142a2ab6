import { codeMatcher } from '../../../finance/ledger/codes/match-codes';
import { groupKey } from '../../../finance/rollup/groups';

/** A code with what it is called. */
export interface NamedCode {
  readonly code: string;
  readonly name: string | null;
}

/** A code with its name, as it is offered and may be typed. */
export const sayCode = ({ code, name }: NamedCode): string => (name === null ? code : `${code} ${name}`);

/**
 * The code that a typed text means: by its code, with or without its leading zeros, by its name where only one has it, or by both;
 * the text itself where none.
 */
export function codeOf(text: string, codes: readonly NamedCode[]): string {
  const typed = text.trim();
  const byCode = codeMatcher(codes.map(({ code }) => ({ code, isActive: true })))(typed);
  if (byCode.kind !== 'unknown') return byCode.code;
  const [byName, ...more] = codes.filter(
    (one) =>
      groupKey(sayCode(one)) === groupKey(typed) || (one.name !== null && groupKey(one.name) === groupKey(typed)),
  );
  return byName === undefined || more.length > 0 ? typed : byName.code;
}

/** So many are offered; a few more letters find the others. */
const mostOffered = 40;

/** The codes whose code or name has every word that was typed, those that begin with it first. */
export function codesLike<Code extends NamedCode>(text: string, codes: readonly Code[]): readonly Code[] {
  const words = groupKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const found = codes.filter((one) => {
    const said = groupKey(sayCode(one));
    return words.every((word) => said.includes(word));
  });
  const begins = (one: Code) => groupKey(sayCode(one)).startsWith(groupKey(text));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, mostOffered);
}

import { safeDecisions, type MergeDecision } from '../../../finance/merge/decide';
import { canAccept, contradict, type MergeItem } from '../../../finance/merge/merge-item';
import { sayItem } from '../../../finance/merge/say-item';
import { refKey } from '../../../finance/reference';
import { fail, succeed, type Result } from '../../../finance/result';
import type { CopiesFailure } from '../copies-failure';
import type { Collection } from './collect-copies';
import { isNamed, isThere, namesOf } from './finding-name';

/** What a person says beforehand to findings, each by its name or as a whole kind (`new`, `removed`, `blank`). */
export interface CollectAnswers {
  /** To be taken over. */
  readonly accept: readonly string[];
  /** To be left as the master has them. */
  readonly keep: readonly string[];
}

const kinds = new Map<string, MergeItem['outcome']>([
  ['new', 'new line'],
  ['removed', 'removed from copy'],
  ['blank', 'becomes blank'],
]);

/** The kinds in `new` or `new,removed`; null where it is no list of kinds: names of files may have commas too. */
function kindsIn(name: string): readonly MergeItem['outcome'][] | null {
  const words = name.toLowerCase().split(',');
  const found = words.flatMap((word) => kinds.get(word.trim()) ?? []);
  return found.length === words.length ? found : null;
}

/** So many names are listed where one is not found. */
const mostListed = 8;

/**
 * The decisions on a collection where nobody is there to ask: what is safe, and what was answered beforehand. A finding's
 * own name counts before its kind, and accepting it leaves those that contradict it. Of whole kinds, what several copies
 * want differently, and a line that may only have another reference, is left for a person. Fails where a name means nothing in these copies, or cannot be accepted.
 */
export function answersTo(
  collection: Collection,
  { accept, keep }: CollectAnswers,
): Result<ReadonlyMap<string, MergeDecision>, CopiesFailure> {
  const { items, settled } = collection.merge;
  const unknown = [...accept, ...keep].find((name) => kindsIn(name) === null && !isThere(name, collection));
  if (unknown !== undefined) return fail({ message: `“${unknown}”: ${nothingNamed(unknown, collection)}` });

  const accepted = namedBy(accept, items, collection);
  const kept = namedBy(keep, items, collection);
  const problem = accept.map((name) => problemWith(name, collection, accepted, kept)).find((one) => one !== null);
  if (problem !== undefined) return fail({ message: problem });
  // What was accepted in an earlier collection is settled, and still leaves what contradicts it.
  const taken = [...accepted, ...namedBy(accept, settled, collection)];
  const left = items.filter((item) => taken.some((other) => contradict(other, item)));
  return succeed(
    new Map([
      ...safeDecisions(collection.merge),
      ...saying('accept', ofKinds(accept, collection)),
      ...saying('refuse', ofKinds(keep, collection)),
      ...saying('refuse', left),
      ...saying('accept', accepted),
      ...saying('refuse', kept),
    ]),
  );
}

const saying = (decision: MergeDecision, items: Iterable<MergeItem>): (readonly [string, MergeDecision])[] =>
  [...items].map(({ id }) => [id, decision]);

/** The findings that are meant by their own names. */
function namedBy(
  answers: readonly string[],
  items: readonly MergeItem[],
  collection: Collection,
): ReadonlySet<MergeItem> {
  const names = answers.filter((name) => kindsIn(name) === null);
  return new Set(items.filter((item) => names.some((name) => isNamed(name, item, collection))));
}

/** Taken with its kind, such a line would be counted twice or lost. */
const isRenumbered = (item: MergeItem): boolean => item.of === 'line' && item.renumbered !== null;

function ofKinds(answers: readonly string[], { merge }: Collection): readonly MergeItem[] {
  const outcomes = answers.flatMap((name) => kindsIn(name) ?? []);
  return merge.items.filter(
    (item) => outcomes.includes(item.outcome) && item.otherCopy === null && !isRenumbered(item),
  );
}

/** Why what a name means cannot be accepted, as a sentence; null where it can. */
function problemWith(
  name: string,
  collection: Collection,
  accepted: ReadonlySet<MergeItem>,
  kept: ReadonlySet<MergeItem>,
): string | null {
  const nameOf = namesOf(collection.merge.items, collection);
  const own = namedBy([name], collection.merge.items, collection);
  const all = [...accepted];
  for (const item of own) {
    if (kept.has(item)) return `“${name}”: ${nameOf(item)} is to be both accepted and kept; say one of them.`;
    if (!canAccept(item)) return `“${name}”: this cannot be accepted. ${sayItem(item, collection.headingOf)}`;
    const against = all.filter((other) => contradict(item, other));
    if (against.length === 0) continue;
    const choices = [item, ...against].map(nameOf).join('; ');
    return `“${name}”: the copies want different things. Accept one of them by its name: ${choices}.`;
  }
  return null;
}

function nothingNamed(name: string, collection: Collection): string {
  const { items } = collection.merge;
  if (items.length === 0) return 'nothing has this name, and nothing is to be decided.';
  const sameLine = items.filter(({ ref }) => refKey(name).startsWith(`${refKey(ref)}:`));
  const offered = sameLine.length > 0 ? sameLine : items;
  const listed = offered.slice(0, mostListed).map(namesOf(items, collection));
  const more = offered.length > mostListed ? `; and ${offered.length - mostListed} more` : '';
  return `nothing has this name. To be decided are ${listed.join('; ')}${more}.`;
}

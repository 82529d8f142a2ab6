/**
 * Work that can be interrupted: it yields wherever the page may draw and answer keys. The work itself knows no clock;
 * whoever runs it says whether to stop at its pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs work from its beginning to its end without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lines of a table are so quick that the clock need not be looked at after each. */
const itemsInOneStep = 50;

/**
 * Makes something of every item, as `map` does, with a pause after every few.
 * @param few how many, where an item takes longer than a line of a table does
 */
export function* mapInSteps<From, To>(
  items: readonly From[],
  make: (item: From, index: number) => To,
  few = itemsInOneStep,
): Steps<To[]> {
  const made: To[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    if (index % few === few - 1) yield;
  }
  return made;
}

/** Puts items into groups, as `groupBy` does, with a pause after every few. */
export function* groupInSteps<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Steps<ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* mapInSteps(items, (item) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}

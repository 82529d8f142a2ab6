/** Most titles are of such characters, which are tidied much faster than all of Unicode. */
const plainTitle = /^[ -~]*$/;

/** A title without case, punctuation and double spaces; empty where there is none. */
export function titleKey(title: string | null): string {
  if (title === null) return '';
  if (plainTitle.test(title)) {
    return title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const alike = 0.6;

/** Whether two titles have most of their words in common (Dice's coefficient), as one that was reworded has. */
export function areAlike(a: string | null, b: string | null): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.size + theirs.size === 0) return false;
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return (2 * common) / (ours.size + theirs.size) >= alike;
}

function wordsOf(title: string | null): ReadonlySet<string> {
  return new Set(titleKey(title).split(' ').filter(Boolean));
}

/** Whether two names are the same but for case and spaces; a blank name is the same as none, not even another blank. */
export function sameName(a: string | null, b: string | null): boolean {
  const key = titleKey(a);
  // Most names are not touched between two states, and tidying thousands of them twice takes its time.
  return key !== '' && (a === b || key === titleKey(b));
}

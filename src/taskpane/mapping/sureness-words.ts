import type { Sureness } from '../../workbook';

/** How sure it is what a heading means, in a few words. */
export const surenessWords: Readonly<Record<Sureness, string>> = {
  stated: 'As you have said before',
  certain: 'Its words say so',
  likely: 'Check: its words may mean several things',
  doubtful: 'Check: what stands below it does not look like it',
  unknown: 'Not known: say what it means, or leave it out',
};

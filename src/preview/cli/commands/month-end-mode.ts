import { done, type Outcome, refused } from '../../result';

/** What `mtfs month-end` does: by the option that asks for it, or shows the month-end. */
export type MonthEndMode = 'show' | 'ledger' | 'place' | 'close' | 'reopen';

const asking = ['ledger', 'place', 'close', 'reopen'] as const;

/** Whether a mode has a use for an option. What `addLedgerOptions` adds goes with a ledger alone. */
const takes: Readonly<Record<MonthEndMode, (option: string) => boolean>> = {
  show: (option) => option === 'json',
  ledger: (option) => !['place', 'close', 'reopen', 'reason'].includes(option),
  place: (option) => ['place', 'out', 'by', 'json'].includes(option),
  close: (option) => ['close', 'out', 'by', 'json'].includes(option),
  reopen: (option) => ['reopen', 'period', 'reason', 'out', 'by', 'json'].includes(option),
};

const listed = (options: readonly string[]): string => {
  const names = options.map((option) => `--${option}`);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
};

/**
 * What the options that were given ask for. An option that would go unheard is refused: who gives it expects something of it.
 * @param given the long names of the options, without their hyphens in front
 */
export function monthEndMode(given: readonly string[]): Outcome<MonthEndMode> {
  const [asked, ...more] = asking.filter((mode) => given.includes(mode));
  if (more.length > 0) return refused(`say only one of ${listed(asking)}.`);
  const mode = asked ?? 'show';
  const unheard = given.find((option) => !takes[mode](option));
  if (unheard === undefined) return done(mode);
  const users = listed(asking.filter((one) => takes[one](unheard)));
  return refused(`--${unheard} does nothing without ${users}: say which, or leave it out.`);
}

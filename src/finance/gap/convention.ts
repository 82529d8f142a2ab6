import type { TargetReading } from '../effects/reading';

/** The sign in which figures of one kind are written. */
export const writtenSigns = ['positives', 'negatives'] as const;
export type Written = (typeof writtenSigns)[number];

/** How a gap table is to be read. Councils differ in all of it. */
export interface GapConvention {
  readonly funding: Written;
  /** How reserves that are used are written; money put into reserves then has the other sign. */
  readonly reserves: Written;
  readonly savings: Written;
  /** How savings that are still to be found are written. */
  readonly unidentified: Written;
  /** How a shortage of money is written in the rows that state the gap and the requirement. */
  readonly gap: Written;
  /** Whether a recurring pressure is entered in its first year only (incremental), or in every year (cumulative). */
  readonly pressures: TargetReading;
  /** Whether savings of a year are the new ones (incremental), or all that is saved by then (cumulative). */
  readonly savingsBy: TargetReading;
  /** What the annual requirement is the change of. */
  readonly annualFrom: 'after reserves' | 'cumulative gap';
}

/** The convention of MTFS.GAP: what holds where nothing says otherwise. */
export const usualConvention: GapConvention = {
  funding: 'positives',
  reserves: 'positives',
  savings: 'positives',
  unidentified: 'positives',
  gap: 'positives',
  pressures: 'cumulative',
  savingsBy: 'incremental',
  annualFrom: 'after reserves',
};

/** 1 for figures that are written as positives, −1 for negatives. */
export const signOf = (written: Written): 1 | -1 => (written === 'positives' ? 1 : -1);

const subjects: Readonly<Record<keyof GapConvention, string>> = {
  funding: 'funding is written as',
  reserves: 'reserves used are written as',
  savings: 'savings are written as',
  unidentified: 'unidentified savings are written as',
  gap: 'a shortage of money is written as',
  pressures: 'recurring pressures are entered',
  savingsBy: 'savings of a year are',
  annualFrom: 'the annual requirement is the change in the',
};

const readings: Readonly<Partial<Record<keyof GapConvention, Readonly<Record<TargetReading, string>>>>> = {
  pressures: { incremental: 'in their first year only', cumulative: 'in every year' },
  savingsBy: { incremental: 'the new ones of that year', cumulative: 'all that is saved by then' },
};

const isReading = (value: string): value is TargetReading => value === 'incremental' || value === 'cumulative';

/** One part of a convention in words, such as `funding is written as negatives`. */
export function sayConvention<Part extends keyof GapConvention>(part: Part, value: GapConvention[Part]): string {
  const word: string = value;
  const said = isReading(word) ? (readings[part]?.[word] ?? word) : word;
  const object = part === 'annualFrom' && word === 'after reserves' ? 'gap after reserves' : said;
  return `${subjects[part]} ${object}`;
}

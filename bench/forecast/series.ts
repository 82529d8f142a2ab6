import { readFileSync } from 'node:fs';

/** A competition series: a history to forecast from and what came after it. */
export interface Series {
  readonly id: string;
  /** `yearly`, `quarterly`, `monthly` or another name to report it under. */
  readonly period: string;
  /** Observations in a year; 1 where there are no seasons. */
  readonly frequency: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'number' && Number.isFinite(entry));

function parseOne(value: unknown, place: number): Series {
  if (isRecord(value)) {
    const { id, period, frequency, train, test } = value;
    if (
      typeof id === 'string' &&
      typeof period === 'string' &&
      typeof frequency === 'number' &&
      isNumbers(train) &&
      isNumbers(test)
    ) {
      return { id, period, frequency, train, test };
    }
  }
  throw new Error(`Series ${place + 1} of the file must have id, period, frequency, train and test.`);
}

/** Reads a file of series: a JSON array of objects with id, period, frequency, train and test. Throws where it is not that. */
export function readSeries(path: string): Series[] {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${path} must hold a JSON array of series.`);
  return parsed.map(parseOne);
}

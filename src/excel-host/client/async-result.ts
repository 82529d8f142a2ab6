import { isRecord } from '../protocol/json';

/** Calls back, as Office does, the function that stands last among what was given, with a result. */
export function answer(given: readonly unknown[], value?: unknown): void {
  callBack(given, { status: 'succeeded', value });
}

/** Calls back with a failure. */
export function fail(given: readonly unknown[], name: string, message: string): void {
  callBack(given, { status: 'failed', error: { name, message, code: INTERNAL_ERROR } });
}

/** Office's number for an error of its own. */
const INTERNAL_ERROR = 5001;

function callBack(given: readonly unknown[], result: object): void {
  const done = given.at(-1);
  if (!isCallback(done)) return;
  const options = given.find(isRecord);
  queueMicrotask(() => {
    done({ asyncContext: options?.['asyncContext'], ...result });
  });
}

function isCallback(thing: unknown): thing is (result: object) => void {
  return typeof thing === 'function';
}

import { useState } from 'react';

/** The value before the present one; undefined until it has changed once. */
export function usePrevious<Value>(value: Value): Value | undefined {
  const [pair, setPair] = useState<{ readonly now: Value; readonly before: Value | undefined }>({
    now: value,
    before: undefined,
  });
  if (pair.now === value) return pair.before;
  setPair({ now: value, before: pair.now });
  return pair.now;
}

import { useState } from 'react';
import { remember, remembered } from './remembered';

const key = 'mtfs.name';

/** The name a person gave for the log, remembered on this computer. */
export function useReaderName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(() => remembered(key));
  const rename = (next: string) => {
    setName(next);
    remember(key, next);
  };
  return [name, rename];
}

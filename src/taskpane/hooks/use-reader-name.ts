import { useState } from 'react';

const key = 'mtfs.name';

/** The name a person gave for the log, remembered on this computer where the browser lets us. */
export function useReaderName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(remembered);
  const rename = (next: string) => {
    setName(next);
    remember(next);
  };
  return [name, rename];
}

// Storage may be switched off by policy, and then every touch of it throws: the name is asked for again next time.
function remembered(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    return;
  }
}

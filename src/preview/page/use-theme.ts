import { useEffect, useState } from 'react';

import type { Theme } from './theme-names';

/**
 * The look of the page: what the user chose here, else what the operating system prefers, followed as it changes.
 * @param asked chosen by the page's address
 */
export function useTheme(asked: Theme | null): [Theme, (theme: Theme) => void] {
  const [chosen, choose] = useState(asked);
  const [preferred, setPreferred] = useState<Theme>('light');
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      setPreferred(dark.matches ? 'dark' : 'light');
    };
    follow();
    dark.addEventListener('change', follow);
    return () => {
      dark.removeEventListener('change', follow);
    };
  }, []);
  return [chosen ?? preferred, choose];
}

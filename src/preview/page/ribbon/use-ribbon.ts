import { useEffect, useState } from 'react';

import { readRibbon, type RibbonTab } from './manifest-ribbon';

/** The add-in's tab, once the manifest has been read; null until then, or where there is none to be had. */
export function useRibbon(): RibbonTab | null {
  const [tab, setTab] = useState<RibbonTab | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    fetchManifest(abort.signal).then(
      (xml) => {
        setTab(xml === null ? null : readRibbon(xml));
      },
      () => {
        setTab(null);
      },
    );
    return () => {
      abort.abort();
    };
  }, []);
  return tab;
}

async function fetchManifest(signal: AbortSignal): Promise<string | null> {
  const response = await fetch('/manifest.xml', { signal });
  return response.ok ? response.text() : null;
}

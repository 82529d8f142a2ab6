import { useCallback, useEffect, useRef } from 'react';

import { focusFirst, listenForRegionKeys, type RegionStep } from '../../../excel-host/browser';
import type { OpenWorkbook } from '../workbook/open-workbook';

/** The regions of the window, by the elements that hold them, in the order in which F6 goes round them. */
const regions = ['header', 'nav', 'main', 'aside'] as const;
type Region = (typeof regions)[number];

/**
 * Lets the keyboard go round title bar, ribbon, grid and pane by F6 and Shift+F6, as in Excel: the grid keeps the Tab
 * key for its cells, so there is no other way out of it.
 * @returns takes the keyboard on from the pane, whose frame hears its own keys
 */
export function useRegions(workbook: OpenWorkbook | null): (direction: RegionStep) => void {
  const open = useRef(workbook);
  useEffect(() => {
    open.current = workbook;
  }, [workbook]);

  const step = useCallback((from: Region, direction: RegionStep): void => {
    const shown = regions.filter((region) => document.querySelector(region)?.checkVisibility());
    const offset = direction === 'next' ? 1 : shown.length - 1;
    const next = shown[(shown.indexOf(from) + offset) % shown.length];
    if (next === 'main') open.current?.focusGrid();
    else if (next === 'aside') open.current?.focusPane();
    else if (next !== undefined) focusRegion(next);
  }, []);

  useEffect(
    () =>
      listenForRegionKeys((direction) => {
        step(focusedRegion(), direction);
      }),
    [step],
  );
  return useCallback(
    (direction: RegionStep) => {
      step('aside', direction);
    },
    [step],
  );
}

function focusRegion(region: Region): void {
  const element = document.querySelector<HTMLElement>(region);
  if (element) focusFirst(element);
}

/** The grid counts as focused wherever else the keyboard is: some of its elements stand outside the others. */
function focusedRegion(): Region {
  return regions.find((region) => document.querySelector(region)?.contains(document.activeElement)) ?? 'main';
}

import { useCallback, useEffect, useRef } from 'react';

import { focusFirst, listenForRegionKeys, type RegionStep } from '../../../excel-host/browser';
import type { OpenWorkbook } from '../workbook/open-workbook';

/** The regions of the window in the order in which F6 goes round them, by the `data-region` of the elements that hold them. */
const regions = ['title', 'ribbon', 'grid', 'pane'] as const;
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
    const shown = regions.filter((region) => elementOf(region)?.checkVisibility());
    const offset = direction === 'next' ? 1 : shown.length - 1;
    const next = shown[(shown.indexOf(from) + offset) % shown.length];
    if (next === 'grid') open.current?.focusGrid();
    else if (next === 'pane') open.current?.focusPane();
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
      step('pane', direction);
    },
    [step],
  );
}

function elementOf(region: Region): HTMLElement | null {
  return document.querySelector(`[data-region="${region}"]`);
}

function focusRegion(region: Region): void {
  const element = elementOf(region);
  if (element) focusFirst(element);
}

/** The grid counts as focused wherever else the keyboard is: some of its elements stand outside the others. */
function focusedRegion(): Region {
  return regions.find((region) => elementOf(region)?.contains(document.activeElement)) ?? 'grid';
}

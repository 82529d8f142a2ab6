import { LifecycleService, LifecycleStages } from '@univerjs/core';
import {
  IRenderManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';

import type { CellPoint, ChartPlace } from '../../chart-data';
import type { Engine } from '../../engine/engine';
import { pointsToPixels } from '../../engine/units';
import { UNIT_ID } from '../../engine/univer-book';
import type { Rectangle } from './picture';

/** How the grid shows its active sheet at the moment, in pixels of the page. */
export interface SheetView {
  readonly canvas: HTMLCanvasElement;
  readonly zoom: number;
  /** Where the cells begin, beside the headings of rows and columns. */
  readonly origin: { readonly x: number; readonly y: number };
  /** How much of the sheet is frozen. */
  readonly frozen: { readonly width: number; readonly height: number };
  /** How far the rest is scrolled. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** Where a chart lies on the sheet, from its first cell. */
  boxOf(place: ChartPlace): Rectangle;
}

/** The view of the active sheet; `undefined` while the grid is not drawn. */
export function sheetView(engine: Engine): SheetView | undefined {
  const render = renderOf(engine);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton) return undefined;
  const { scaleX: zoom } = render.scene.getAncestorScale();
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  const scrolled = render.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
  const { frozen } = engine.sheets.active.layout;
  const corner = ({ row, column, x, y }: CellPoint) => ({
    x: (before(columns, column) + pointsToPixels(x)) * zoom,
    y: (before(rows, row) + pointsToPixels(y)) * zoom,
  });
  return {
    canvas: render.engine.getCanvasElement(),
    zoom,
    origin: { x: skeleton.rowHeaderWidth * zoom, y: skeleton.columnHeaderHeight * zoom },
    frozen: { width: before(columns, frozen.columns) * zoom, height: before(rows, frozen.rows) * zoom },
    scroll: {
      x: (before(columns, scrolled?.sheetViewStartColumn ?? 0) + (scrolled?.offsetX ?? 0)) * zoom,
      y: (before(rows, scrolled?.sheetViewStartRow ?? 0) + (scrolled?.offsetY ?? 0)) * zoom,
    },
    boxOf: (place) => {
      const from = corner(place.from);
      if (place.kind === 'size')
        return { ...from, width: pointsToPixels(place.width) * zoom, height: pointsToPixels(place.height) * zoom };
      const to = corner(place.to);
      return { ...from, width: Math.max(to.x - from.x, 0), height: Math.max(to.y - from.y, 0) };
    },
  };
}

/** Tells whenever the grid scrolls. Gives what ends it; `undefined` while the grid is not drawn. */
export function onScroll(engine: Engine, scrolled: () => void): (() => void) | undefined {
  const render = renderOf(engine);
  const subscription = render?.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(scrolled);
  return (
    subscription &&
    (() => {
      subscription.unsubscribe();
    })
  );
}

/** Calls back once the grid is drawn for the first time. */
export function whenDrawn(engine: Engine, drawn: () => void): void {
  void engine.univer.injector.get(LifecycleService).onStage(LifecycleStages.Rendered).then(drawn);
}

/** What draws the grid; its services are there only once it has drawn. */
function renderOf(engine: Engine) {
  const { injector } = engine.univer;
  if (injector.get(LifecycleService).stage < LifecycleStages.Rendered) return null;
  return injector.get(IRenderManagerService).getRenderById(UNIT_ID);
}

/** The size of all rows or columns before one; beyond the grid there are none. */
function before(sums: readonly number[], index: number): number {
  return index <= 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0);
}

import { ThemeService } from '@univerjs/core';

import type { Engine } from '../engine/engine';
import { editAsExcel } from './cell-editor';
import { ChartLayer } from './charts/chart-layer';
import { Projection } from './projection';

/** A grid that shows a workbook. */
export interface ShownGrid {
  /** Gives it dark or light colours. */
  setDark(isDark: boolean): void;
  /** Ends it, before the engine ends. */
  close(): void;
}

/** Shows in the grid what the engine keeps beside Univer's cells, from now on. */
export function showGrid(engine: Engine, page: Document): ShownGrid {
  new Projection(engine).start();
  editAsExcel(engine);
  const charts = new ChartLayer(engine, page);
  charts.start();
  return {
    setDark: (isDark) => {
      engine.univer.injector.get(ThemeService).setDarkMode(isDark);
      charts.setDark(isDark);
    },
    close: () => {
      charts.close();
    },
  };
}

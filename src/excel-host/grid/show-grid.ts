import { ThemeService } from '@univerjs/core';

import type { Engine } from '../engine/engine';
import { Projection } from './projection';
import { showTextsPlain } from './text-entries';

/** Shows in the grid what the engine keeps beside Univer's cells, from now on. */
export function showGrid(engine: Engine): void {
  new Projection(engine).start();
  showTextsPlain(engine);
}

/** Gives the grid dark or light colours. */
export function darkenGrid(engine: Engine, isDark: boolean): void {
  engine.univer.injector.get(ThemeService).setDarkMode(isDark);
}

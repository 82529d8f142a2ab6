import type { RefObject } from 'react';
import { done, type Outcome } from '../../result';
import type { Theme } from '../theme-names';
import type { WorkbookSource } from './source';
export interface WorkbookPlaces {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly showPane: (show: boolean) => void;
}
export interface OpenWorkbook {
  readonly name: string;
  readonly losses: readonly string[];
  readonly save: () => Promise<Uint8Array>;
  readonly press: (action: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly close: () => void;
}
export async function openWorkbook(
  s: WorkbookSource,
  p: WorkbookPlaces,
  c: OpenWorkbook | null,
): Promise<Outcome<OpenWorkbook>> {
  await Promise.resolve();
  return done({
    name: s.name,
    losses: ['Charts'],
    save: async () => Promise.resolve(s.bytes),
    press: () => {},
    setTheme: () => {},
    close: () => {},
  });
}

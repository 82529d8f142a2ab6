/** Which way of a measure is good: a lower unit cost, or a higher share of stable placements. */
export type Better = 'lower' | 'higher';

/** How much worse one figure is than another; negative where it is better. */
export function worseBy(figure: number, than: number, better: Better): number {
  return better === 'lower' ? figure - than : than - figure;
}

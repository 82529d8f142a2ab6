import { dustOf } from '../../dust';
import { withDigitsSwapped } from '../../rollup/suspects/miswritten';

/** How a figure may have come to be wrong. */
export const slipKinds = [
  'left out',
  'blank',
  'sign',
  'thousands',
  'digits',
  'counted twice',
  'sign of a part',
  'figure',
] as const;
export type SlipKind = (typeof slipKinds)[number];

const near = (one: number, other: number, within: number): boolean => Math.abs(one - other) <= within;

/** How a figure may have been mistyped, if another is meant; `figure` where nothing tells. */
export function slipOf(found: number | null, meant: number, within: number): SlipKind {
  const dust = dustOf(found ?? 0, meant);
  if (found === null) return 'blank';
  if (found !== 0 && near(meant, -found, within + dust)) return 'sign';
  const isThousands = near(meant, found * 1000, within + dust) || near(meant * 1000, found, within * 1000 + dust);
  if (found !== 0 && meant !== 0 && isThousands) return 'thousands';
  return withDigitsSwapped(found).some((swapped) => near(swapped, meant, dust)) ? 'digits' : 'figure';
}

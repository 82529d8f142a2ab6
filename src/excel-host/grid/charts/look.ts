import type { ChartFill, ChartFont } from '../../chart-data';
import { NO_FILL } from '../../chart-data';

/** The colours of a chart's ground, and of what is drawn on it where nothing was set. */
export interface ChartLook {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  readonly isDark: boolean;
}

export const lightLook: ChartLook = { ground: '#FFFFFF', text: '#595959', faint: '#D9D9D9', isDark: false };
export const darkLook: ChartLook = { ground: '#1F1F1F', text: '#D6D6D6', faint: '#4D4D4D', isDark: true };

/** The accents of Office's own theme, which colour series in turn. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The least contrast of writing and of other marks with their ground (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** The colour of a series or a point; `index` chooses one where none was set. */
export function fillColour(fill: ChartFill | undefined, index: number, look: ChartLook): string {
  if (fill === NO_FILL) return 'none';
  return onGround(fill ?? accents[index % accents.length] ?? look.text, MARK_CONTRAST, look);
}

/** The colour of writing. */
export function textColour({ colour }: ChartFont, look: ChartLook): string {
  return colour === undefined ? look.text : onGround(colour, TEXT_CONTRAST, look);
}

/** A colour that was chosen for white paper, lightened as far as it needs to be seen on a dark ground. */
function onGround(colour: string, contrast: number, look: ChartLook): string {
  if (!look.isDark) return colour;
  const [red = 0, green = 0, blue = 0] = channels(colour);
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = [red, green, blue].map((one) => Math.round(one + (255 - one) * share));
    if (contrastOf(mixed, channels(look.ground)) >= contrast) return hex(mixed);
  }
  return look.text;
}

/** The colour of a label that lies on a fill. */
export function textOnFill(fill: string, look: ChartLook): string {
  if (fill === 'none') return look.text;
  const dark = [38, 38, 38];
  const light = [255, 255, 255];
  return contrastOf(channels(fill), light) >= contrastOf(channels(fill), dark) ? hex(light) : hex(dark);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(of: readonly number[]): string {
  return `#${of.map((one) => one.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(of: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = of.map((one) => {
    const share = one / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

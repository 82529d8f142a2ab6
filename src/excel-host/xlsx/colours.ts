import type { Color } from 'exceljs';
import { officeTheme } from './office-theme';
import { childElements, firstChild, type XmlElement } from './xml';

/** The twelve colours of a workbook's theme as `RRGGBB`, in the order by which cells name them. */
export type ThemeColours = readonly string[];

/** The colours of `xl/theme/theme1.xml`; Office's own where there is none. */
export function readTheme(root: XmlElement | undefined): ThemeColours {
  const scheme = firstChild(firstChild(root, 'a:themeElements'), 'a:clrScheme');
  if (scheme === undefined) return officeTheme;
  const listed = childElements(scheme).map((slot, index) => {
    const colour = childElements(slot)[0];
    const value = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (officeTheme[index] ?? '000000');
  });
  // The theme lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2.
  const [dark1, light1, dark2, light2, ...accents] = listed;
  return [light1, dark1, light2, dark2, ...accents].map((colour, index) => colour ?? officeTheme[index] ?? '000000');
}

/** A colour of the file, in the parts that exceljs and the XML both have. */
export interface FileColour {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly indexed?: number | undefined;
  readonly tint?: number | undefined;
}

/** A colour as `#RRGGBB`; `undefined` for none and for the system's own text and window colours. */
export function hexColour(colour: FileColour | undefined, theme: ThemeColours): string | undefined {
  const base = colour === undefined ? undefined : baseColour(colour, theme);
  return base === undefined ? undefined : `#${tinted(base, colour?.tint ?? 0).toUpperCase()}`;
}

/** exceljs's colour for `#RRGGBB`. */
export function opaque(hex: string): Partial<Color> {
  return { argb: `FF${hex.slice(1).toUpperCase()}` };
}

/** A colour from the attributes of an element such as `<color theme="1"/>`. */
export function colourOfElement(from: XmlElement | undefined): FileColour | undefined {
  if (from === undefined) return undefined;
  const { rgb, theme, indexed, tint } = from.attributes;
  return {
    argb: rgb,
    theme: theme === undefined ? undefined : Number(theme),
    indexed: indexed === undefined ? undefined : Number(indexed),
    tint: tint === undefined ? undefined : Number(tint),
  };
}

function baseColour({ argb, theme, indexed }: FileColour, colours: ThemeColours): string | undefined {
  if (argb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(argb)) return argb.slice(-6);
  if (theme !== undefined) return colours[theme];
  return indexed === undefined ? undefined : indexedColours[indexed];
}

// ECMA-376 part 1, 18.8.19: a negative tint darkens, a positive one lightens, both on the lightness of the colour.
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red, green, blue);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

function toHsl(red: number, green: number, blue: number): { hue: number; saturation: number; lightness: number } {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === red
      ? ((green - blue) / range + 6) % 6
      : high === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: sector / 6, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const position = (offset + hue * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(position - 3, 9 - position, 1));
  });
}

const first8 = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The palette that files of before 2007 counted in (18.8.27); 64 and 65 are the system's colours. */
const indexedColours: readonly string[] = [
  ...first8,
  ...first8,
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
  '9999FF',
  '993366',
  'FFFFCC',
  'CCFFFF',
  '660066',
  'FF8080',
  '0066CC',
  'CCCCFF',
  '000080',
  'FF00FF',
  'FFFF00',
  '00FFFF',
  '800080',
  '800000',
  '008080',
  '0000FF',
  '00CCFF',
  'CCFFFF',
  'CCFFCC',
  'FFFF99',
  '99CCFF',
  'FF99CC',
  'CC99FF',
  'FFCC99',
  '3366FF',
  '33CCCC',
  '99CC00',
  'FFCC00',
  'FF9900',
  'FF6600',
  '666699',
  '969696',
  '003366',
  '339966',
  '003300',
  '333300',
  '993300',
  '993366',
  '333399',
  '333333',
];

import type { CellStyle } from '../book';
import { shownFormat, storedFormat } from './short-date';
import type { IStyleData } from './vendor';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from './vendor';

const horizontalCodes = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticalCodes = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const horizontalNames: Readonly<Partial<Record<HorizontalAlign, NonNullable<CellStyle['horizontal']>>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const verticalNames: Readonly<Partial<Record<VerticalAlign, NonNullable<CellStyle['vertical']>>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** A cell's style as Univer holds it. Whatever is left out stays as it is; `null` takes it away. */
export function univerStyle(style: StyleChange): IStyleData {
  const result: IStyleData = {};
  if (style.numberFormat !== undefined)
    result.n = style.numberFormat === 'General' ? null : { pattern: shownFormat(style.numberFormat) };
  if (style.bold !== undefined) result.bl = flag(style.bold);
  if (style.italic !== undefined) result.it = flag(style.italic);
  if (style.underline !== undefined) result.ul = { s: flag(style.underline) };
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.fontColour !== undefined) result.cl = style.fontColour === null ? null : { rgb: style.fontColour };
  if (style.fillColour !== undefined) result.bg = style.fillColour === null ? null : { rgb: style.fillColour };
  if (style.horizontal !== undefined) result.ht = style.horizontal === null ? null : horizontalCodes[style.horizontal];
  if (style.vertical !== undefined) result.vt = verticalCodes[style.vertical];
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : null;
  const borders = { ...edge('t', style.borderTop), ...edge('b', style.borderBottom) };
  if (Object.keys(borders).length > 0) result.bd = borders;
  return result;
}

/** A change of a cell's style; `null` puts a colour or an alignment back to none. */
export type StyleChange = {
  readonly [K in keyof CellStyle]:
    CellStyle[K] | (K extends 'fontColour' | 'fillColour' | 'horizontal' | 'borderTop' | 'borderBottom' ? null : never);
};

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function edge(side: 't' | 'b', colour: string | null | undefined): NonNullable<IStyleData['bd']> {
  if (colour === undefined) return {};
  return { [side]: colour === null ? null : { s: 1, cl: { rgb: colour } } };
}

/** A cell's style from what Univer holds. */
export function styleFromUniver(found: IStyleData, isUnlocked: boolean): CellStyle {
  const horizontal = found.ht ? horizontalNames[found.ht] : undefined;
  const vertical = found.vt ? verticalNames[found.vt] : undefined;
  return {
    ...(found.n ? { numberFormat: storedFormat(found.n.pattern) } : {}),
    ...(found.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(found.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(found.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(typeof found.ff === 'string' ? { fontName: found.ff } : {}),
    ...(typeof found.fs === 'number' ? { fontSize: found.fs } : {}),
    ...colour('fontColour', found.cl?.rgb),
    ...colour('fillColour', found.bg?.rgb),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(found.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...colour('borderTop', found.bd?.t?.cl.rgb),
    ...colour('borderBottom', found.bd?.b?.cl.rgb),
    ...(isUnlocked ? { locked: false } : {}),
  };
}

function colour<K extends string>(name: K, rgb: unknown): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  if (typeof rgb === 'string' && rgb !== '') result[name] = rgb;
  return result;
}

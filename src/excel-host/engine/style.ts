import type { BorderLine, CellStyle } from '../book';
import { borderLines } from '../book';
import { shownFormat, storedFormat } from './short-date';
import type { IBorderStyleData, IStyleData, Nullable } from './vendor';
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
  if (style.strikethrough !== undefined) result.st = { s: flag(style.strikethrough) };
  if (style.fontName !== undefined) result.ff = style.fontName;
  // Univer takes null for a size that is no longer set, though its type does not say so.
  if (style.fontSize !== undefined) Object.assign(result, { fs: style.fontSize });
  if (style.fontColour !== undefined) result.cl = style.fontColour === null ? null : { rgb: style.fontColour };
  if (style.fillColour !== undefined) result.bg = style.fillColour === null ? null : { rgb: style.fillColour };
  if (style.horizontal !== undefined) result.ht = style.horizontal === null ? null : horizontalCodes[style.horizontal];
  if (style.vertical !== undefined) result.vt = style.vertical === null ? null : verticalCodes[style.vertical];
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : null;
  if (style.indent !== undefined) result.pd = style.indent === 0 ? null : paddingOf(style.indent);
  if (style.textOrientation !== undefined) result.tr = rotationOf(style.textOrientation);
  const borders = {
    ...edge('t', style.borderTop),
    ...edge('b', style.borderBottom),
    ...edge('l', style.borderLeft),
    ...edge('r', style.borderRight),
  };
  if (Object.keys(borders).length > 0) result.bd = borders;
  return result;
}

/** A change of a cell's style; `null` puts a colour, a line or an alignment back to none. */
export type StyleChange = { readonly [K in keyof CellStyle]: CellStyle[K] | (K extends Removable ? null : never) };

type Removable =
  | 'fontName'
  | 'fontSize'
  | 'fontColour'
  | 'fillColour'
  | 'horizontal'
  | 'vertical'
  | 'borderTop'
  | 'borderBottom'
  | 'borderLeft'
  | 'borderRight';

/** What takes away every look of a cell but whether it is locked. */
export const plainStyle: StyleChange = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: null,
  fontSize: null,
  fontColour: null,
  fillColour: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  textOrientation: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

/** A step of indent, in pixels: about the width of three spaces. */
const INDENT_STEP = 9;
const STACKED = 180;

/** On both sides, for the text may stand at either. */
function paddingOf(indent: number): NonNullable<IStyleData['pd']> {
  return { l: indent * INDENT_STEP, r: indent * INDENT_STEP };
}

/** Univer turns clockwise. */
function rotationOf(orientation: number): IStyleData['tr'] {
  if (orientation === 0) return null;
  return orientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -orientation };
}

function orientationOf({ tr }: IStyleData): number {
  if (!tr) return 0;
  return tr.v === BooleanNumber.TRUE ? STACKED : 0 - tr.a;
}

function flag(isSet: boolean): BooleanNumber {
  return isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Univer numbers the lines in the order of the format's words, from 1. */
function edge(side: 't' | 'b' | 'l' | 'r', line: BorderLine | null | undefined): NonNullable<IStyleData['bd']> {
  if (line === undefined) return {};
  return { [side]: line === null ? null : { s: borderLines.indexOf(line.line) + 1, cl: { rgb: line.colour } } };
}

function border<K extends string>(name: K, found: Nullable<IBorderStyleData>): Partial<Record<K, BorderLine>> {
  const line = found ? borderLines[found.s - 1] : undefined;
  const result: Partial<Record<K, BorderLine>> = {};
  if (line !== undefined && typeof found?.cl.rgb === 'string') result[name] = { line, colour: found.cl.rgb };
  return result;
}

/** What Univer has no word for is kept beside a cell's style. */
export type StyleBeside = Readonly<Record<string, unknown>>;

/** What is kept beside a cell's style after a change of it; `null` where it is nothing. */
export function besideStyle({ locked, shrinkToFit }: StyleChange, before: Nullable<StyleBeside>): StyleBeside | null {
  const after = {
    ...before,
    ...(locked === undefined ? {} : { locked }),
    ...(shrinkToFit === undefined ? {} : { shrinkToFit }),
  };
  const kept = Object.entries(after).filter(([name, is]) => is !== usual[name]);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

const usual: Readonly<Record<string, unknown>> = { locked: true, shrinkToFit: false };

/** A cell's style from what Univer holds, and from what is kept beside it. */
export function styleFromUniver(found: IStyleData, beside: Nullable<StyleBeside>): CellStyle {
  const orientation = orientationOf(found);
  const horizontal = found.ht ? horizontalNames[found.ht] : undefined;
  const vertical = found.vt ? verticalNames[found.vt] : undefined;
  return {
    ...(found.n ? { numberFormat: storedFormat(found.n.pattern) } : {}),
    ...(found.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(found.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(found.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(found.st?.s === BooleanNumber.TRUE ? { strikethrough: true } : {}),
    ...(typeof found.ff === 'string' ? { fontName: found.ff } : {}),
    ...(typeof found.fs === 'number' ? { fontSize: found.fs } : {}),
    ...colour('fontColour', found.cl?.rgb),
    ...colour('fillColour', found.bg?.rgb),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(found.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(found.pd?.l ? { indent: found.pd.l / INDENT_STEP } : {}),
    ...(orientation === 0 ? {} : { textOrientation: orientation }),
    ...border('borderTop', found.bd?.t),
    ...border('borderBottom', found.bd?.b),
    ...border('borderLeft', found.bd?.l),
    ...border('borderRight', found.bd?.r),
    ...(beside?.['locked'] === false ? { locked: false } : {}),
    ...(beside?.['shrinkToFit'] === true ? { shrinkToFit: true } : {}),
  };
}

function colour<K extends string>(name: K, rgb: unknown): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  if (typeof rgb === 'string' && rgb !== '') result[name] = rgb;
  return result;
}

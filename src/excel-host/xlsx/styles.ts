import type { Alignment, Border, Font, Style } from 'exceljs';
import type { BorderLine, CellStyle } from '../book';
import { without, withoutUndefined } from './defined';
import { hexColour, opaque, type ThemeColours } from './colours';
import { same } from './same';

/** Between exceljs's style of a cell and the part of it that the model knows. */
export class Styles {
  private readonly seen = new WeakMap<object, CellStyle>();
  private readonly made = new WeakMap<object, Map<string, Partial<Style>>>();
  private readonly keys = new WeakMap<CellStyle, string>();
  /** Stands for every style of a new cell, so that cells which look the same share one style. */
  private readonly plain: Partial<Style> = {};
  private readonly normalColour: string;

  /** `normal` is the font that the workbook's cells have unless they say otherwise: what equals it is not stated. */
  constructor(
    private readonly theme: ThemeColours,
    private readonly normal: Partial<Font>,
  ) {
    this.normalColour = hexColour(normal.color, theme) ?? '#000000';
  }

  /** What the model says of a style; an empty object where it says nothing. */
  toModel(style: Partial<Style>): CellStyle {
    const known = this.seen.get(style);
    if (known !== undefined) return known;
    const model = this.modelOf(style);
    this.seen.set(style, model);
    return model;
  }

  /** `base` changed so that it looks as the model says; what the model does not know stays. `base` itself where nothing changes. */
  fromModel(wanted: CellStyle, base: Partial<Style>): Partial<Style> {
    const shared = Object.keys(base).length === 0 ? this.plain : base;
    const current = this.toModel(shared);
    const key = this.keyOf(wanted);
    if (this.keyOf(current) === key) return base;
    const variants = this.made.get(shared) ?? new Map<string, Partial<Style>>();
    this.made.set(shared, variants);
    const style = variants.get(key) ?? this.changed(shared, current, wanted);
    variants.set(key, style);
    return style;
  }

  private keyOf(style: CellStyle): string {
    const known = this.keys.get(style);
    if (known !== undefined) return known;
    const key = styleKey(style);
    this.keys.set(style, key);
    return key;
  }

  private modelOf({ numFmt, font, fill, alignment, border, protection }: Partial<Style>): CellStyle {
    const horizontal = alignment?.horizontal;
    const vertical = alignment?.vertical;
    return withoutUndefined({
      numberFormat: numFmt === undefined || numFmt === 'General' ? undefined : numFmt,
      bold: font?.bold === true ? true : undefined,
      italic: font?.italic === true ? true : undefined,
      underline:
        font?.underline !== undefined && font.underline !== false && font.underline !== 'none' ? true : undefined,
      strikethrough: font?.strike === true ? true : undefined,
      fontName: font?.name === undefined || font.name === this.normal.name ? undefined : font.name,
      fontSize: font?.size === undefined || font.size === this.normal.size ? undefined : font.size,
      fontColour: this.textColour(font),
      fillColour:
        fill?.type === 'pattern' && fill.pattern === 'solid' ? hexColour(fill.fgColor, this.theme) : undefined,
      horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
      vertical: vertical === 'top' || vertical === 'middle' || vertical === 'bottom' ? vertical : undefined,
      wrap: alignment?.wrapText === true ? true : undefined,
      shrinkToFit: alignment?.shrinkToFit === true ? true : undefined,
      indent: alignment?.indent === 0 ? undefined : alignment?.indent,
      textOrientation: orientationOf(alignment?.textRotation),
      borderTop: this.borderLine(border?.top),
      borderBottom: this.borderLine(border?.bottom),
      borderLeft: this.borderLine(border?.left),
      borderRight: this.borderLine(border?.right),
      locked: protection?.locked === false ? false : undefined,
    });
  }

  // The theme's own text colour is what text has unless somebody chose a colour, so it is not stated.
  private textColour(font: Partial<Font> | undefined): string | undefined {
    if (font?.color === undefined || JSON.stringify(font.color) === JSON.stringify(this.normal.color)) return undefined;
    const colour = hexColour(font.color, this.theme);
    return font.color.argb === undefined && colour === this.normalColour ? undefined : colour;
  }

  private borderLine(line: Partial<Border> | undefined): BorderLine | undefined {
    if (line?.style === undefined) return undefined;
    return { line: line.style, colour: hexColour(line.color, this.theme) ?? '#000000' };
  }

  private changed(base: Partial<Style>, current: CellStyle, wanted: CellStyle): Partial<Style> {
    const differs = (...names: (keyof CellStyle)[]): boolean =>
      names.some((name) => !same(current[name], wanted[name]));
    const style: Partial<Style> = { ...base };
    if (differs('numberFormat')) style.numFmt = wanted.numberFormat ?? 'General';
    if (differs('bold', 'italic', 'underline', 'strikethrough', 'fontName', 'fontSize', 'fontColour'))
      style.font = this.font(base.font, current, wanted);
    if (differs('fillColour')) {
      style.fill =
        wanted.fillColour === undefined
          ? { type: 'pattern', pattern: 'none' }
          : { type: 'pattern', pattern: 'solid', fgColor: opaque(wanted.fillColour) };
    }
    if (differs('horizontal', 'vertical', 'wrap', 'shrinkToFit', 'indent', 'textOrientation'))
      style.alignment = alignmentOf(wanted, base.alignment);
    if (differs('borderTop', 'borderBottom', 'borderLeft', 'borderRight')) {
      const { top, bottom, left, right, ...others } = base.border ?? {};
      const side = (name: BorderSide, known: Partial<Border> | undefined) =>
        same(current[name], wanted[name]) ? known : lineOf(wanted[name]);
      style.border = {
        ...others,
        ...withoutUndefined({
          top: side('borderTop', top),
          bottom: side('borderBottom', bottom),
          left: side('borderLeft', left),
          right: side('borderRight', right),
        }),
      };
    }
    if (differs('locked')) style.protection = { ...base.protection, locked: wanted.locked ?? true };
    return style;
  }

  private font(base: Partial<Font> | undefined, current: CellStyle, wanted: CellStyle): Partial<Font> {
    const whole = { ...this.normal, ...base };
    const { underline } = whole;
    const font = without(whole, 'bold', 'italic', 'underline', 'strike');
    return {
      ...font,
      ...withoutUndefined({
        bold: wanted.bold,
        italic: wanted.italic,
        strike: wanted.strikethrough,
        underline: current.underline === wanted.underline ? underline : wanted.underline,
        name: wanted.fontName ?? this.normal.name,
        size: wanted.fontSize ?? this.normal.size,
        color:
          current.fontColour === wanted.fontColour
            ? font.color
            : wanted.fontColour === undefined
              ? this.normal.color
              : opaque(wanted.fontColour),
      }),
    };
  }
}

type BorderSide = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

const STACKED = 180;

function alignmentOf(wanted: CellStyle, base: Partial<Alignment> | undefined): Partial<Alignment> {
  const { horizontal, vertical, wrap, shrinkToFit, indent, textOrientation } = wanted;
  const own = ['horizontal', 'vertical', 'wrapText', 'shrinkToFit', 'indent', 'textRotation'] as const;
  return {
    ...without(base ?? {}, ...own),
    ...withoutUndefined({
      horizontal,
      vertical,
      wrapText: wrap,
      shrinkToFit,
      indent,
      textRotation: textOrientation === STACKED ? ('vertical' as const) : textOrientation,
    }),
  };
}

function orientationOf(rotation: Alignment['textRotation'] | undefined): number | undefined {
  if (rotation === 'vertical') return STACKED;
  return rotation === 0 ? undefined : rotation;
}

/** Two styles look the same if and only if their keys are equal. */
function styleKey(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function lineOf(border: BorderLine | undefined): Partial<Border> | undefined {
  return border && { style: border.line, color: opaque(border.colour) };
}

import { colourOfElement, hexColour, type ThemeColours } from './colours';
import { childElements, element, elementText, firstChild, type XmlElement } from './xml';

/** What a conditional format does to a cell's look, as far as the model knows. */
export interface RuleLook {
  readonly fontColour?: string;
  readonly fillColour?: string;
  readonly bold?: boolean;
}

/** The list of differential formats (`dxfs`) in a workbook's styles, by which conditional formats say how cells look. */
export class DifferentialFormats {
  /** `dxfs` is changed in place when formats are added. */
  constructor(
    private readonly dxfs: XmlElement,
    private readonly theme: ThemeColours,
  ) {}

  look(index: number | undefined): RuleLook {
    const format = index === undefined ? undefined : childElements(this.dxfs, 'dxf')[index];
    const font = firstChild(format, 'font');
    const bold = firstChild(font, 'b');
    const fontColour = hexColour(colourOfElement(firstChild(font, 'color')), this.theme);
    const fillColour = this.fillColour(firstChild(firstChild(format, 'fill'), 'patternFill'));
    return {
      ...(fontColour === undefined ? {} : { fontColour }),
      ...(fillColour === undefined ? {} : { fillColour }),
      ...(bold === undefined ? {} : { bold: bold.attributes['val'] !== '0' && bold.attributes['val'] !== 'false' }),
    };
  }

  /** The index of a format with this look, added to the list where there is none. */
  indexOf({ fontColour, fillColour, bold }: RuleLook): number {
    const parts: XmlElement[] = [];
    const fontParts: XmlElement[] = [];
    if (bold !== undefined) fontParts.push(element('b', bold ? {} : { val: 0 }));
    if (fontColour !== undefined) fontParts.push(element('color', { rgb: `FF${fontColour.slice(1).toUpperCase()}` }));
    if (fontParts.length > 0) parts.push(element('font', {}, fontParts));
    if (fillColour !== undefined) {
      const colour = element('bgColor', { rgb: `FF${fillColour.slice(1).toUpperCase()}` });
      parts.push(element('fill', {}, [element('patternFill', {}, [colour])]));
    }
    const wanted = element('dxf', {}, parts);
    const text = elementText(wanted);
    const all = childElements(this.dxfs, 'dxf');
    const found = all.findIndex((format) => elementText(format) === text);
    if (found >= 0) return found;
    this.dxfs.children.push(wanted);
    this.dxfs.attributes['count'] = String(all.length + 1);
    return all.length;
  }

  // In a differential format a solid fill's colour is the background colour, the reverse of a cell's own.
  private fillColour(pattern: XmlElement | undefined): string | undefined {
    if (pattern === undefined || pattern.attributes['patternType'] === 'none') return undefined;
    return hexColour(colourOfElement(firstChild(pattern, 'bgColor') ?? firstChild(pattern, 'fgColor')), this.theme);
  }
}

import { parseAddress } from '../address';
import type { HyperlinkData } from '../book';
import { fileAddress } from './areas';
import type { Package, Relationship } from './package';
import { same } from './same';
import { SHEET_ORDER } from './sheet-text';
import { relationshipId } from './workbook-part';
import { childElements, element, firstChild, placeChild, type XmlElement } from './xml';

/** The links of a sheet; `arrows` are the relationships of its part. */
export function readHyperlinks(sheet: XmlElement, arrows: readonly Relationship[]): HyperlinkData[] {
  return childElements(firstChild(sheet, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const area = parseAddress(link.attributes['ref'] ?? '')?.area;
    if (area === undefined) return [];
    const { location: reference, tooltip: screenTip } = link.attributes;
    const address = arrows.find(({ id }) => id === relationshipId(link))?.target;
    return {
      area,
      ...(address === undefined ? {} : { address }),
      ...(reference === undefined ? {} : { reference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
  });
}

/** Makes the links of a sheet those of the model; `undefined` leaves them as they are. */
export async function writeHyperlinks(
  file: Package,
  sheetPath: string,
  sheet: XmlElement,
  wanted: readonly HyperlinkData[] | undefined,
): Promise<void> {
  const arrows = await file.relationships(sheetPath);
  if (wanted === undefined || same(readHyperlinks(sheet, arrows), wanted)) return;
  for (const { id, kind } of arrows) if (kind === 'hyperlink') await file.unrelate(sheetPath, id);
  const links: XmlElement[] = [];
  for (const { area, address, reference, screenTip } of wanted) {
    const id = address === undefined ? undefined : await file.relateOutside(sheetPath, 'hyperlink', address);
    links.push(element('hyperlink', { ref: fileAddress(area), 'r:id': id, location: reference, tooltip: screenTip }));
  }
  placeChild(sheet, 'hyperlinks', links.length === 0 ? undefined : element('hyperlinks', {}, links), SHEET_ORDER);
}

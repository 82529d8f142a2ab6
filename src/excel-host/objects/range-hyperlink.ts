import { containsCell, intersection } from '../area';
import type { HyperlinkData } from '../book';
import type { Arguments } from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { requireEditable } from './host';
import { restyle } from './range-format';
import type { RangeTarget } from './range-target';
import { writeEntries } from './range-values';

/** What Excel makes of the text of a link. */
const linkLook = { fontColour: '#0563C1', underline: true } as const;

/** `Excel.Range.hyperlink`: the link of a range's first cell; `null` where it has none. */
export function hyperlinkOf({ sheet, area }: RangeTarget): Json {
  const link = sheet.hyperlinks.find((one) => containsCell(one.area, area.top, area.left));
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.reference === undefined ? {} : { documentReference: link.reference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(sheet.cell(area.top, area.left).value ?? ''),
  };
}

/** Puts a link on the cells of a range, in place of those that are there, and gives the first cell its text. */
export function setHyperlink(range: RangeTarget, args: Arguments): void {
  requireEditable(range.sheet, range.area);
  const { textToDisplay, ...given } = args.record(0);
  const link = linkFrom(given, range);
  const target = link.address ?? link.reference ?? args.refuse(0, 'a link with an address or a documentReference');
  removeHyperlinks(range);
  range.sheet.hyperlinks = [...range.sheet.hyperlinks, link];
  const { top, left } = range.area;
  const first = { ...range, area: { top, left, bottom: top, right: left } };
  const text = typeof textToDisplay === 'string' ? textToDisplay : undefined;
  const isBlank = range.sheet.cell(top, left).value === undefined;
  if (text !== undefined || isBlank) writeEntries(first, 'Range.hyperlink', `'${text ?? target}`);
  restyle(range, linkLook);
}

/** Takes the links off the cells of a range; a link that reaches beyond goes as a whole. */
export function removeHyperlinks({ sheet, area }: RangeTarget): void {
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
}

function linkFrom(given: Readonly<Record<string, unknown>>, { area }: RangeTarget): HyperlinkData {
  const { address, documentReference, screenTip } = given;
  return {
    area,
    ...(isText(address) ? { address } : {}),
    ...(isText(documentReference) ? { reference: documentReference.replace(/^#/, '') } : {}),
    ...(isText(screenTip) ? { screenTip } : {}),
  };
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== '';
}

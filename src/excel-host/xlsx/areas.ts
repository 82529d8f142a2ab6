import { areaAddress, parseAddress, quotedSheetName } from '../address';
import type { Area } from '../book';

/** The areas of a `sqref` attribute: addresses parted by spaces. */
export function areasOf(sqref: string | undefined): Area[] {
  return (sqref ?? '').split(/\s+/).flatMap((address) => parseAddress(address)?.area ?? []);
}

/** Areas as a `sqref` attribute; the file has no whole columns (`A:A`) there, so they are written out. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map(fileAddress).join(' ');
}

/** An area as rules, filters and tables name it in a file. */
export function fileAddress(area: Area): string {
  const short = areaAddress(area);
  if (/\d/.test(short) && /[A-Z]/.test(short)) return short;
  return `${areaAddress({ ...area, right: area.left, bottom: area.top })}:${areaAddress({ ...area, left: area.right, top: area.bottom })}`;
}

/** The areas of a defined name such as `'My sheet'!$A$1:$B$2,'My sheet'!$D:$D`; parts that are no addresses are left out. */
export function areasOfName(text: string | undefined): Area[] {
  const parts = (text ?? '').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseAddress(part)?.area ?? []);
}

/** Areas of one sheet as the text of a defined name; `undefined` where there are none. */
export function nameOfAreas(areas: readonly Area[], sheetName: string): string | undefined {
  if (areas.length === 0) return undefined;
  const fixed = (area: Area) => areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return areas.map((area) => `${quotedSheetName(sheetName)}!${fixed(area)}`).join(',');
}

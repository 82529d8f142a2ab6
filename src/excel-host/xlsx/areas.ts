import { areaAddress, parseAddress } from '../address';
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

import type { PageEdge, PrintData } from '../book';
import { decodeEscapes, encodeEscapes } from './escapes';
import { SHEET_ORDER } from './sheet-text';
import { element, firstChild, placeChild, textOf, type XmlElement } from './xml';

const ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;
const sections = { '&L': 'left', '&C': 'centre', '&R': 'right' } as const;

/** What every page of a sheet has at its head and foot; those that a file gives to first or even pages are not in the model. */
export function readHeaderFooter(sheet: XmlElement): Pick<PrintData, 'header' | 'footer'> {
  const all = firstChild(sheet, 'headerFooter');
  const header = edgeOf(textOf(firstChild(all, 'oddHeader')));
  const footer = edgeOf(textOf(firstChild(all, 'oddFooter')));
  return { ...(header === undefined ? {} : { header }), ...(footer === undefined ? {} : { footer }) };
}

/** Gives every page of a sheet its head and foot. */
export function patchHeaderFooter(sheet: XmlElement, { header, footer }: Pick<PrintData, 'header' | 'footer'>): void {
  const all = firstChild(sheet, 'headerFooter') ?? element('headerFooter');
  placeChild(all, 'oddHeader', textElement('oddHeader', header), ORDER);
  placeChild(all, 'oddFooter', textElement('oddFooter', footer), ORDER);
  placeChild(sheet, 'headerFooter', all.children.length === 0 ? undefined : all, SHEET_ORDER);
}

/** The sections of a text such as `&LSavings&RPage &P`; what stands before the first mark belongs to the centre. */
function edgeOf(text: string): PageEdge | undefined {
  const found: { left?: string; centre?: string; right?: string } = {};
  let section: keyof PageEdge = 'centre';
  // A font's name stands in quotes and may hold an ampersand; `&&` is one.
  for (const part of decodeEscapes(text).match(/&"[^"]*"|&.|[^&]+|&$/gs) ?? []) {
    const next = part === '&L' || part === '&C' || part === '&R' ? sections[part] : undefined;
    if (next === undefined) found[section] = (found[section] ?? '') + part;
    else section = next;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function textElement(name: string, edge: PageEdge | undefined): XmlElement | undefined {
  const text = Object.entries(sections)
    .map(([mark, section]) => (edge?.[section] === undefined ? '' : `${mark}${edge[section]}`))
    .join('');
  return text === '' ? undefined : element(name, {}, [encodeEscapes(text)]);
}

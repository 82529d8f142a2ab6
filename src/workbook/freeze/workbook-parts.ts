import type JSZip from 'jszip';
import { attributeOf, unescapeXml } from './xml-text';

/** A sheet of the file. */
export interface SheetPart {
  readonly name: string;
  /** In the archive, such as `xl/worksheets/sheet1.xml`. */
  readonly path: string;
}

/** What a workbook's parts say of its sheets and names. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

const tagsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)\\/?>`, 'g'))].map(([, tag = '']) => tag);

/** A target of the workbook's relationships as a path of the archive. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Reads which sheets and names a workbook has; null where the archive holds none. */
export async function workbookParts(zip: JSZip): Promise<WorkbookParts | null> {
  const [workbook, relations] = await Promise.all([
    zip.file('xl/workbook.xml')?.async('string'),
    zip.file('xl/_rels/workbook.xml.rels')?.async('string'),
  ]);
  if (workbook === undefined || relations === undefined) return null;
  const targets = new Map(
    tagsOf(relations, 'Relationship').map((tag) => [attributeOf(tag, 'Id') ?? '', attributeOf(tag, 'Target') ?? '']),
  );
  const sheets = tagsOf(workbook, 'sheet').map((tag) => ({
    name: attributeOf(tag, 'name') ?? '',
    path: pathOf(targets.get(attributeOf(tag, '\\w+:id') ?? '') ?? ''),
  }));
  const defined = workbook.matchAll(/<(?:\w+:)?definedName(\s[^>]*)>([\s\S]*?)<\/(?:\w+:)?definedName>/g);
  const names = [...defined].map(([, tag = '', text = '']) => ({
    name: attributeOf(tag, 'name') ?? '',
    formula: unescapeXml(text),
  }));
  return { sheets: sheets.filter(({ path }) => zip.file(path) !== null), names };
}

/**
 * Takes out the order in which Excel last calculated, which would name cells that have no formula any more; Excel makes
 * it anew.
 */
export async function dropCalculationOrder(zip: JSZip): Promise<void> {
  if (zip.file('xl/calcChain.xml') === null) return;
  zip.remove('xl/calcChain.xml');
  for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const xml = await zip.file(path)?.async('string');
    if (xml !== undefined)
      zip.file(path, xml.replace(/<(?:\w+:)?(?:Override|Relationship)\s[^>]*calcChain\.xml[^>]*\/>/g, ''));
  }
}

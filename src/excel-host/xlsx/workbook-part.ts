import type { Package } from './package';
import { booleanAttribute, childElements, firstChild, integerAttribute, type XmlElement } from './xml';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly element: XmlElement;
  readonly path: string;
  /** A chart sheet or a sheet of macros is kept but not modelled. */
  readonly isWorksheet: boolean;
}

/** The workbook part: its path, its tree, and where its companions are. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly styles: string | undefined;
  readonly strings: string | undefined;
  readonly theme: string | undefined;
  readonly is1904: boolean;
  readonly structureIsProtected: boolean;
  /** Position of the sheet that is shown. */
  readonly active: number;
}

/** The workbook part of a package; `undefined` where it has none that is a workbook in XML. */
export async function readWorkbookPart(file: Package): Promise<WorkbookPart | undefined> {
  const path = (await file.relationships('')).find(({ kind }) => kind === 'officeDocument')?.target;
  const root = path?.endsWith('.bin') === true || path === undefined ? undefined : await file.read(path);
  if (path === undefined || root?.name !== 'workbook') return undefined;
  const arrows = await file.relationships(path);
  const target = (kind: string): string | undefined =>
    arrows.find((arrow) => arrow.kind === kind && file.has(arrow.target))?.target;
  const sheets = childElements(firstChild(root, 'sheets'), 'sheet').flatMap((element) => {
    const arrow = arrows.find(({ id }) => id === relationshipId(element));
    if (arrow === undefined || !file.has(arrow.target)) return [];
    return {
      name: element.attributes['name'] ?? '',
      element,
      path: arrow.target,
      isWorksheet: arrow.kind === 'worksheet',
    };
  });
  return {
    path,
    root,
    sheets,
    styles: target('styles'),
    strings: target('sharedStrings'),
    theme: target('theme'),
    is1904: booleanAttribute(firstChild(root, 'workbookPr'), 'date1904'),
    structureIsProtected: booleanAttribute(firstChild(root, 'workbookProtection'), 'lockStructure'),
    active: integerAttribute(firstChild(firstChild(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0,
  };
}

/** The id of the relationship that an element names, whatever prefix its file uses for it. */
export function relationshipId(of: XmlElement | undefined): string | undefined {
  return Object.entries(of?.attributes ?? {}).find(([name]) => /^\w+:id$/.test(name))?.[1];
}

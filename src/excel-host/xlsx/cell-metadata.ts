import type { Package } from './package';
import { childElements, element, firstChild, integerAttribute, placeChild, type XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
] as const;

/**
 * The number of the cell metadata that says "this array formula spills by itself" ([MS-XLSX] 2.3.1), written into the file where
 * it is not there. Without it Excel shows the formula in curly brackets, as one entered with Ctrl+Shift+Enter.
 */
export async function dynamicArrayMetadata(file: Package, workbookPath: string): Promise<number> {
  const known = (await file.relationships(workbookPath)).find(({ kind }) => kind === 'sheetMetadata')?.target;
  const path = known ?? 'xl/metadata.xml';
  if (known === undefined) {
    file.set(path, element('metadata', { xmlns: MAIN }));
    await file.declare(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml');
    await file.relate(workbookPath, 'sheetMetadata', path);
  }
  const root = await file.edit(path);
  return root === undefined ? 0 : (existing(root) ?? added(root));
}

function existing(root: XmlElement): number | undefined {
  const type =
    childElements(firstChild(root, 'metadataTypes')).findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  if (type === 0) return undefined;
  const records = childElements(firstChild(root, 'cellMetadata'), 'bk');
  const at = records.findIndex((record) => integerAttribute(firstChild(record, 'rc'), 't') === type);
  return at < 0 ? undefined : at + 1;
}

function added(root: XmlElement): number {
  root.attributes['xmlns:xda'] = DYNAMIC;
  const types = childElements(firstChild(root, 'metadataTypes'));
  const flags = {
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  types.push(element('metadataType', { name: 'XLDAPR', ...flags }));
  placeChild(root, 'metadataTypes', element('metadataTypes', { count: types.length }, types), ORDER);
  const properties = element('xda:dynamicArrayProperties', { fDynamic: 1, fCollapsed: 0 });
  const extension = element('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, [properties]);
  const future = element('futureMetadata', { name: 'XLDAPR', count: 1 }, [
    element('bk', {}, [element('extLst', {}, [extension])]),
  ]);
  const before = root.children.findIndex(
    (node) => typeof node !== 'string' && ['cellMetadata', 'valueMetadata', 'extLst'].includes(node.name),
  );
  root.children.splice(before < 0 ? root.children.length : before, 0, future);
  const records = childElements(firstChild(root, 'cellMetadata'), 'bk');
  records.push(element('bk', {}, [element('rc', { t: types.length, v: 0 })]));
  placeChild(root, 'cellMetadata', element('cellMetadata', { count: records.length }, records), ORDER);
  return records.length;
}

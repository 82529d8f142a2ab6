import { decodeEscapes, encodeEscapes } from './escapes';
import type { Package } from './package';
import { element, textOf } from './xml';

/**
 * Where the workbook's settings are kept: a custom XML part of our own. Excel and LibreOffice carry such parts unchanged whatever
 * their length, whereas a custom document property is cut at 255 characters by Excel's own dialogue, and a hidden sheet or
 * name is in users' way.
 */
const NAMESPACE = 'urn:excel-host:workbook-settings';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STORE_ID = '{6E5B3F0C-5E0A-4C53-9E0B-7B1C5D1F2A40}';

/** The settings that the file holds; none where there are none or they are not what we wrote. */
export async function readSettings(file: Package, workbookPath: string): Promise<Record<string, unknown>> {
  const path = await settingsPath(file, workbookPath);
  const root = path === undefined ? undefined : await file.read(path);
  return parsed(textOf(root));
}

/** Puts the settings into the file, or takes their part out where there are none. */
export async function writeSettings(
  file: Package,
  workbookPath: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const known = await settingsPath(file, workbookPath);
  if (Object.keys(settings).length === 0) {
    const arrow = (await file.relationships(workbookPath)).find(({ target }) => target === known);
    if (arrow !== undefined) await file.unrelate(workbookPath, arrow.id);
    return;
  }
  const root = element('settings', { xmlns: NAMESPACE }, [encodeEscapes(JSON.stringify(settings))]);
  if (known !== undefined) {
    file.set(known, root);
    return;
  }
  const path = file.unusedPath('customXml/item', '.xml');
  const properties = path.replace('item', 'itemProps');
  const schemas = element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': NAMESPACE })]);
  file.set(path, root);
  file.set(properties, element('ds:datastoreItem', { 'ds:itemID': STORE_ID, 'xmlns:ds': DATASTORE }, [schemas]));
  await file.declare(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  await file.relate(workbookPath, 'customXml', path);
  await file.relate(path, 'customXmlProps', properties);
}

async function settingsPath(file: Package, workbookPath: string): Promise<string | undefined> {
  for (const { kind, target } of await file.relationships(workbookPath)) {
    if (kind !== 'customXml') continue;
    const root = await file.read(target);
    if (root?.name === 'settings' && root.attributes['xmlns'] === NAMESPACE) return target;
  }
  return undefined;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(decodeEscapes(text));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : {};
  } catch {
    return {};
  }
}

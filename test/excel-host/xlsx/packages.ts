import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a file made by hand is to hold; all of it XML as Excel would write it. */
export interface Parts {
  /** What stands between `<worksheet>` and `</worksheet>` of the one sheet, called `Data`. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  /** What follows `<sheets>` in the workbook part. */
  readonly workbook?: string;
  readonly workbookProperties?: string;
  /** Relationships of the sheet: `[type's last word, target from xl/worksheets]`, as rId1, rId2 … */
  readonly sheetArrows?: readonly (readonly [string, string])[];
  readonly workbookArrows?: readonly (readonly [string, string])[];
  /** Other parts by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A workbook of one sheet from raw parts, so that a test says exactly what the file holds. */
export async function rawFile(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  const arrow = (kind: string, target: string, id: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const arrows = (list: readonly (readonly [string, string])[], from: number): string =>
    list.map(([kind, target], index) => arrow(kind, target, `rId${index + from}`)).join('');
  const wrap = (content: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const override = (path: string, kind: string): string =>
    `<Override PartName="/${path}" ContentType="${CONTENT}.${kind}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
  );
  zip.file('_rels/.rels', wrap(arrow('officeDocument', 'xl/workbook.xml', 'rId1')));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.workbookProperties ?? ''}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${parts.workbook ?? ''}</workbook>`,
  );
  const companions = [
    ['worksheet', 'worksheets/sheet1.xml'] as const,
    ...(parts.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(parts.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...(parts.workbookArrows ?? []),
  ];
  zip.file('xl/_rels/workbook.xml.rels', wrap(arrows(companions, 1)));
  if (parts.strings !== undefined) zip.file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${parts.strings}</sst>`);
  if (parts.styles !== undefined) zip.file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`);
  zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.sheet}</worksheet>`);
  if (parts.sheetArrows !== undefined)
    zip.file('xl/worksheets/_rels/sheet1.xml.rels', wrap(arrows(parts.sheetArrows, 1)));
  for (const [path, content] of Object.entries(parts.others ?? {})) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

/** The text of a part of a file; `undefined` where it has none of that path. */
export async function partOf(bytes: Uint8Array, path: string): Promise<string | undefined> {
  return (await JSZip.loadAsync(bytes)).file(path)?.async('string');
}

/** The paths of a file's parts, in order. */
export async function pathsOf(bytes: Uint8Array): Promise<string[]> {
  return Object.values((await JSZip.loadAsync(bytes)).files)
    .flatMap(({ dir, name }) => (dir ? [] : name))
    .sort();
}

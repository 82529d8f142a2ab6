import JSZip from 'jszip';
import { readXlsx, type XlsxFailureKind } from '../../../src/excel-host/xlsx';
import { rawFile } from './packages';

const ole = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600).fill(0),
    ...Buffer.from(name, 'utf16le'),
  ]);

async function archive(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array' });
}

async function kindOf(bytes: Uint8Array): Promise<XlsxFailureKind | 'opened'> {
  const result = await readXlsx(bytes);
  return result.ok ? 'opened' : result.failure.kind;
}

describe('a file that cannot be opened', () => {
  it.each<[string, XlsxFailureKind, () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing at all', 'empty', () => new Uint8Array()],
    ['plain text', 'notWorkbook', () => Buffer.from('Ref,Title\nS1,x')],
    ['a password to open', 'passwordProtected', () => ole('EncryptedPackage')],
    ['Excel 97–2003', 'oldFormat', () => ole('Workbook')],
    ['a Word 97 document', 'notWorkbook', () => ole('WordDocument')],
    ['an archive of something else', 'notWorkbook', () => archive({ 'word/document.xml': '<w/>' })],
    ['an OpenDocument spreadsheet', 'otherFormat', () => archive({ 'content.xml': '<x/>', mimetype: 'x' })],
    ['a binary workbook', 'otherFormat', () => archive({ 'xl/workbook.bin': '' })],
    ['an archive cut short', 'damaged', async () => (await rawFile({ sheet: '<sheetData/>' })).slice(0, 400)],
    [
      'a sheet that is not well formed',
      'damaged',
      () => rawFile({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</c></row></sheetData>' }),
    ],
  ])('%s', async (_name, kind, bytes) => {
    expect(await kindOf(await bytes())).toBe(kind);
  });

  it('says so in one sentence that tells what to do', async () => {
    const result = await readXlsx(ole('EncryptedPackage'));
    expect(result).toMatchObject({
      ok: false,
      failure: { message: expect.stringMatching(/^The workbook .* password.*: .*\.$/) as unknown },
    });
  });
});

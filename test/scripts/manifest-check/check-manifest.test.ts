import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkManifest } from '../../../scripts/manifest-check/check-manifest';
import { builtWith, pngHeader } from './built-add-in';

const manifest = readFileSync(resolve(__dirname, '../../../manifest.xml'), 'utf8');

/** The manifest with the first occurrence of a text replaced, and the line where that begins. */
function broken(found: string | RegExp, replacement: string): { readonly xml: string; readonly line: number } {
  const text = typeof found === 'string' ? found : (found.exec(manifest)?.[0] ?? '');
  const at = manifest.indexOf(text);
  if (text === '' || at < 0) throw new Error(`The manifest has no ${String(found)}`);
  return { xml: manifest.replace(text, () => replacement), line: manifest.slice(0, at).split('\n').length };
}

/** Matches an element with everything in it, as text for a regular expression. */
const element = (name: string) => `<${name}(?:>[\\s\\S]*?</${name}>| [^>]*/>)`;

const longUrl = `https://localhost:3000/${'x'.repeat(2048)}`;
const longText = 'x'.repeat(251);

test('the manifest of the product is good', () => {
  expect(checkManifest(manifest, builtWith())).toEqual([]);
});

test.each([
  { what: 'an id that is no GUID', found: /<Id>.*<\/Id>/, by: '<Id>savings</Id>', says: 'savings' },
  { what: 'a version of three numbers', found: '>1.0.0.0<', by: '>1.0.0<', says: '1.0.0' },
  { what: 'a version out of range', found: '>1.0.0.0<', by: '>1.0.0.65536<', says: '65536' },
  { what: 'a language without a region', found: '>en-GB<', by: '>en<', says: 'en' },
  { what: 'a permission that does not exist', found: '>ReadWriteDocument<', by: '>Everything<', says: 'Everything' },
  { what: 'a description that is too long', found: /"Tracks [^"]*"/, by: `"${longText}"`, says: '250' },
  {
    what: 'a page on http',
    found: '<SourceLocation DefaultValue="https',
    by: '<SourceLocation DefaultValue="http',
    says: 'https',
  },
  { what: 'an icon on http', found: '<IconUrl DefaultValue="https', by: '<IconUrl DefaultValue="http', says: 'https' },
  {
    what: 'an address that is none',
    found: /<SupportUrl DefaultValue="[^"]*"/,
    by: '<SupportUrl DefaultValue="help"',
    says: 'help',
  },
  {
    what: 'an address that is too long',
    found: /<SupportUrl DefaultValue="[^"]*"/,
    by: `<SupportUrl DefaultValue="${longUrl}"`,
    says: '2048',
  },
  {
    what: 'an ExcelApi newer than Excel 2021',
    found: /"ExcelApi" MinVersion="[^"]*"/,
    by: '"ExcelApi" MinVersion="1.15"',
    says: '1.14',
  },
  {
    what: 'functions newer than Excel 2021',
    found: /"CustomFunctionsRuntime" MinVersion="[^"]*"/,
    by: '"CustomFunctionsRuntime" MinVersion="1.4"',
    says: '1.3',
  },
  { what: 'a requirement that nobody knows', found: '"ExcelApi"', by: '"ExcelApis"', says: 'ExcelApis' },
  { what: 'a runtime that is not shared', found: 'lifetime="long"', by: 'lifetime="short"', says: 'lifetime="long"' },
  {
    what: 'a ribbon that runs in another page',
    found: '<FunctionFile resid="Taskpane.Url"',
    by: '<FunctionFile resid="Help.Url"',
    says: 'Help.Url',
  },
  {
    what: 'a dangling reference',
    found: '<Label resid="Tab.Label"',
    by: '<Label resid="Tab.Lable"',
    says: 'Tab.Lable',
  },
  {
    what: 'a reference to the wrong kind',
    found: '<Label resid="Tab.Label"',
    by: '<Label resid="Help.Url"',
    says: 'bt:ShortStrings',
  },
  {
    what: 'a resource that nothing uses',
    found: '<bt:ShortStrings>',
    by: '<bt:ShortStrings><bt:String id="Over" DefaultValue="x"/>',
    says: 'Over',
  },
  {
    what: 'a resource defined twice',
    found: '<bt:Image id="Icon.Mark.20"',
    by: '<bt:Image id="Icon.Mark.16"',
    says: 'Icon.Mark.16',
  },
  {
    what: 'a resource id that is too long',
    found: '<bt:String id="Tab.Label"',
    by: `<bt:String id="${'x'.repeat(33)}"`,
    says: '33',
  },
  { what: 'a short string that is too long', found: '"Open the tracker"', by: `"${longText}"`, says: '125' },
  { what: 'a long string that is too long', found: /"Opens the tracker[^"]*"/, by: `"${longText}"`, says: '250' },
  { what: 'an icon without its smallest size', found: /<Icon>\s*<bt:Image size="16"[^>]*>/, by: '<Icon>', says: '16' },
  {
    what: 'an icon of a size that Excel does not know',
    found: /<Icon>\s*<bt:Image size="16"/,
    by: '<Icon><bt:Image size="17"',
    says: '17',
  },
  { what: 'a button whose function does not exist', found: '>refreshRag<', by: '>refreshRAG<', says: 'refreshRAG' },
  { what: 'two buttons of one id', found: '"Mtfs.ExplainLine"', by: '"Mtfs.RefreshRag"', says: 'Mtfs.RefreshRag' },
  {
    what: 'a requirement of the ribbon newer than Excel 2021',
    found: /<Hosts>\s*<Host xsi:type/,
    by: '<Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.17"/></bt:Sets></Requirements><Hosts><Host xsi:type',
    says: '1.14',
  },
  {
    what: 'a requirement of the ribbon in elements of the wrong name',
    found: /<Hosts>\s*<Host xsi:type/,
    by: '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.13"/></Sets></Requirements><Hosts><Host xsi:type',
    says: '<Sets> does not belong',
  },
  { what: 'an element that does not belong', found: '<GetStarted>', by: '<Startup/><GetStarted>', says: 'Startup' },
  { what: 'an element that is there twice', found: '<Id>', by: '<Id>x</Id><Id>', says: 'Id' },
])('$what is named on its line', ({ found, by, says }) => {
  const { xml, line } = broken(found, by);
  const problems = checkManifest(xml, builtWith());
  expect(problems).toContainEqual({ line, message: expect.stringContaining(says) as unknown });
});

test.each(['Version', 'IconUrl', 'Hosts', 'Permissions', 'Runtimes', 'FunctionFile', 'Supertip', 'bt:LongStrings'])(
  'a missing <%s> is asked for',
  (name) => {
    const { xml } = broken(new RegExp(element(name)), '');
    const messages = checkManifest(xml, builtWith()).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining(`lacks <${name}>`));
  },
);

test.each([
  ['Version', 'ProviderName'],
  ['Supertip', 'Icon'],
  ['Runtimes', 'AllFormFactors'],
  ['GetStarted', 'FunctionFile'],
])('<%s> after <%s> is in the wrong order', (first, second) => {
  const pair = new RegExp(`(${element(first)})(\\s*)(${element(second)})`);
  const [, one = '', gap = '', other = ''] = pair.exec(manifest) ?? [];
  const { xml } = broken(pair, `${other}${gap}${one}`);
  const messages = checkManifest(xml, builtWith()).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(`<${first}> must come before <${second}>`)]);
});

test('what is no XML is refused with the line where it stops being XML', () => {
  expect(checkManifest('<OfficeApp>\n<Id>\n</OfficeApp>', builtWith())).toEqual([
    { line: 3, message: expect.stringContaining('Not well-formed') as unknown },
  ]);
  expect(checkManifest('', builtWith())).toHaveLength(1);
  expect(checkManifest('<Office/>', builtWith())[0]?.message).toContain('<OfficeApp>');
});

describe('against what was built', () => {
  const messages = (built: Parameters<typeof checkManifest>[1]) =>
    checkManifest(manifest, built).map(({ message }) => message);

  test('a page that does not exist', () => {
    expect(messages(builtWith({ 'taskpane.html': null }))).toContainEqual(
      expect.stringContaining('dist/taskpane.html'),
    );
  });

  test('an icon that does not exist is named once', () => {
    expect(messages(builtWith({ 'assets/icons/refresh-rag-32.png': null }))).toHaveLength(1);
  });

  test('an icon of other pixels than it is said to have', () => {
    const icons = { 'assets/icons/refresh-rag-32.png': pngHeader(32, 31) };
    expect(messages(builtWith(icons))).toEqual([expect.stringMatching(/refresh-rag-32\.png.*32 × 31.*32 × 32/)]);
  });

  test('an icon that is no picture', () => {
    const icons = {
      'assets/icons/refresh-rag-32.png': new TextEncoder().encode('not a picture at all, but long enough'),
    };
    expect(messages(builtWith(icons))).toEqual([expect.stringContaining('no PNG')]);
  });

  test.each(['', '{"functions":[]}', '[]'])('functions.json that holds %j', (json) => {
    const built = builtWith({ 'functions.json': new TextEncoder().encode(json) });
    expect(messages(built)).toEqual([expect.stringContaining('functions.json')]);
  });

  test('code that no button reaches', () => {
    const built = { ...builtWith(), actions: [...builtWith().actions, 'closeYear'] };
    expect(messages(built)).toEqual([expect.stringContaining('"closeYear"')]);
  });

  test('a release under a folder is looked for in the same places', () => {
    const released = manifest.replaceAll('https://localhost:3000', 'https://savings.example.org/mtfs');
    expect(checkManifest(released, builtWith())).toEqual([]);
    expect(checkManifest(released, builtWith({ 'functions.js': null }))).toHaveLength(1);
  });
});

import JSZip from 'jszip';
import { childElements, element, parseXml, writeXml, type XmlElement } from './xml';

/** An arrow from one part of the package (or the package itself, part `''`) to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `worksheet`; it is the same in the transitional and the strict format. */
  readonly kind: string;
  /** The path of the part, or an address outside where `external`. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an .xlsx file (ECMA-376 part 2): read as trees, changed in place, and written back without touching the rest. */
export class Package {
  private readonly trees = new Map<string, XmlElement>();
  private readonly changed = new Set<string>();

  private constructor(private readonly zip: JSZip) {}

  /** Throws where the bytes are no zip archive. */
  static async open(bytes: Uint8Array): Promise<Package> {
    return new Package(await JSZip.loadAsync(bytes));
  }

  /** The paths of all parts, without a leading slash. */
  paths(): string[] {
    return Object.values(this.zip.files)
      .filter((file) => !file.dir)
      .map((file) => file.name);
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  /** The text of a part, with the default namespace unprefixed; `undefined` where there is no such part. */
  async text(path: string): Promise<string | undefined> {
    const text = await this.zip.file(path)?.async('string');
    return text === undefined ? undefined : withoutPrefix(text.replace(/^\uFEFF/, ''));
  }

  /** The tree of a part, for reading. */
  async read(path: string): Promise<XmlElement | undefined> {
    const known = this.trees.get(path);
    if (known !== undefined) return known;
    const text = await this.text(path);
    if (text === undefined) return undefined;
    const tree = parseXml(text);
    this.trees.set(path, tree);
    return tree;
  }

  /** The tree of a part, which is written back with whatever the caller changes in it. */
  async edit(path: string): Promise<XmlElement | undefined> {
    const tree = await this.read(path);
    if (tree !== undefined) this.changed.add(path);
    return tree;
  }

  /** Adds or replaces a part. */
  set(path: string, content: string | XmlElement): void {
    this.trees.delete(path);
    this.changed.delete(path);
    if (typeof content === 'string') {
      this.zip.file(path, content);
    } else {
      this.zip.file(path, '');
      this.trees.set(path, content);
      this.changed.add(path);
    }
  }

  remove(path: string): void {
    this.zip.remove(path);
    this.trees.delete(path);
    this.changed.delete(path);
  }

  /** What a part points to; `''` stands for the package. */
  async relationships(path: string): Promise<Relationship[]> {
    const root = await this.read(relationshipsPath(path));
    return childElements(root, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(path, target),
        external,
      };
    });
  }

  /** Points one part to another and gives the relationship's id. `type` is a whole address, or the last word of one of Office's. */
  async relate(from: string, type: string, to: string): Promise<string> {
    return this.addArrow(from, { Type: arrowType(type), Target: relative(from, to) });
  }

  /** Points a part to an address outside the package and gives the relationship's id. */
  async relateOutside(from: string, type: string, address: string): Promise<string> {
    return this.addArrow(from, { Type: arrowType(type), Target: address, TargetMode: 'External' });
  }

  private async addArrow(from: string, arrow: Readonly<Record<string, string>>): Promise<string> {
    const path = relationshipsPath(from);
    if (!this.has(path)) this.set(path, element('Relationships', { xmlns: RELATIONSHIPS }));
    const root = await this.edit(path);
    const taken = new Set(childElements(root).map(({ attributes }) => attributes['Id']));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root?.children.push(element('Relationship', { Id: id, ...arrow }));
    return id;
  }

  async unrelate(from: string, id: string): Promise<void> {
    const root = await this.edit(relationshipsPath(from));
    if (root !== undefined)
      root.children = root.children.filter((node) => typeof node === 'string' || node.attributes['Id'] !== id);
  }

  /** States what a new part is. */
  async declare(path: string, contentType: string): Promise<void> {
    const types = await this.edit(CONTENT_TYPES);
    if (types === undefined) return;
    types.children = types.children.filter(
      (node) => typeof node === 'string' || node.attributes['PartName'] !== `/${path}`,
    );
    types.children.push(element('Override', { PartName: `/${path}`, ContentType: contentType }));
  }

  /** States what every part with this ending is. */
  async declareExtension(extension: string, contentType: string): Promise<void> {
    const types = await this.edit(CONTENT_TYPES);
    const known = childElements(types, 'Default').some(
      (child) => child.attributes['Extension']?.toLowerCase() === extension,
    );
    if (!known) types?.children.unshift(element('Default', { Extension: extension, ContentType: contentType }));
  }

  /** A path of the form `xl/tables/table7.xml` that no part has. */
  unusedPath(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  /** Removes the parts that nothing points to any more. */
  async prune(): Promise<void> {
    const reached = new Set<string>([CONTENT_TYPES]);
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (reached.has(part)) continue;
      reached.add(part).add(relationshipsPath(part));
      for (const { target, external } of await this.relationships(part)) if (!external) waiting.push(target);
    }
    for (const path of this.paths()) if (!reached.has(path)) this.remove(path);
    const types = await this.edit(CONTENT_TYPES);
    if (types !== undefined)
      types.children = types.children.filter((node) => typeof node === 'string' || this.stillThere(node));
  }

  /** The bytes of the file. Parts that nobody changed are not packed anew. */
  async bytes(): Promise<Uint8Array> {
    for (const path of this.changed) {
      const tree = this.trees.get(path);
      if (tree !== undefined) this.zip.file(path, writeXml(tree));
    }
    this.changed.clear();
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
  }

  private stillThere(type: XmlElement): boolean {
    const part = type.attributes['PartName'];
    return part === undefined || this.has(part.replace(/^\//, ''));
  }
}

function arrowType(type: string): string {
  return type.includes('/') ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relative(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  while (start.length > 0 && end.length > 1 && start[0] === end[0]) {
    start.shift();
    end.shift();
  }
  return [...start.map(() => '..'), ...end].join('/');
}

// Some writers prefix every element of the main namespace (`<x:worksheet>`): the same document, written differently.
function withoutPrefix(text: string): string {
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|table|comments)\b/.exec(text.slice(0, 2000))?.[1];
  if (prefix === undefined) return text;
  return text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

import { decodeEscapes } from './escapes';
import { childElements, textOf, type XmlElement } from './xml';

/** A text that cells of the file share. */
export interface SharedString {
  readonly text: string;
  /** Whether parts of it are formatted on their own. */
  readonly isRich: boolean;
}

/** The texts of `xl/sharedStrings.xml`, in the order by which cells name them. */
export function readSharedStrings(root: XmlElement | undefined): SharedString[] {
  return childElements(root, 'si').map((item) => ({
    text: richText(item),
    isRich: childElements(item, 'r').length > 0,
  }));
}

/** The text of a string item: its own or that of its runs, without the phonetic guides of East Asian texts. */
export function richText(item: XmlElement): string {
  const parts = childElements(item).map((child) => {
    if (child.name === 't') return textOf(child);
    return child.name === 'r' ? childElements(child, 't').map(textOf).join('') : '';
  });
  return decodeEscapes(parts.join(''));
}

import { cellAddress, parseAddress } from '../address';
import type { NoteData } from '../book';
import { encodeEscapes } from './escapes';
import { richText } from './shared-strings';
import { childElements, element, firstChild, integerAttribute, textOf, type XmlElement } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The notes of a sheet from its comments part. */
export function readNotes(root: XmlElement | undefined): NoteData[] {
  const authors = childElements(firstChild(root, 'authors'), 'author').map(textOf);
  return childElements(firstChild(root, 'commentList'), 'comment').flatMap((comment) => {
    const area = parseAddress(comment.attributes['ref'] ?? '')?.area;
    const text = firstChild(comment, 'text');
    if (area === undefined || text === undefined) return [];
    const author = authors[integerAttribute(comment, 'authorId') ?? -1] ?? '';
    return { row: area.top, column: area.left, text: richText(text), ...(author === '' ? {} : { author }) };
  });
}

/** The comments part for these notes. A note that `before` holds with the same text keeps its formatting. */
export function commentsPart(notes: readonly NoteData[], before: XmlElement | undefined): XmlElement {
  const authors = [...new Set(notes.map(({ author }) => author ?? ''))];
  const known = new Map(
    childElements(firstChild(before, 'commentList'), 'comment').map((comment) => [comment.attributes['ref'], comment]),
  );
  const comments = notes.map(({ row, column, text, author }) => {
    const ref = cellAddress(row, column);
    const old = known.get(ref);
    const oldText = firstChild(old, 'text');
    const keeps = oldText !== undefined && richText(oldText) === text;
    const run = element('r', {}, [element('t', { 'xml:space': 'preserve' }, [encodeEscapes(text)])]);
    const content = keeps ? oldText : element('text', {}, [run]);
    return element('comment', { ...old?.attributes, ref, authorId: authors.indexOf(author ?? '') }, [content]);
  });
  const authorList = element(
    'authors',
    {},
    authors.map((author) => element('author', {}, [author])),
  );
  return element('comments', { ...before?.attributes, xmlns: MAIN }, [
    authorList,
    element('commentList', {}, comments),
  ]);
}

/** A new drawing of the notes' boxes in VML, without which Excel shows no note. */
export function notesDrawing(notes: readonly NoteData[]): string {
  const spaces = {
    v: 'urn:schemas-microsoft-com:vml',
    o: 'urn:schemas-microsoft-com:office:office',
    x: 'urn:schemas-microsoft-com:office:excel',
  };
  const declared = Object.entries(spaces).map(([prefix, space]) => ` xmlns:${prefix}="${space}"`);
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
  return withNoteShapes(`<xml${declared.join('')}>${layout}</xml>`, notes);
}

/**
 * A drawing in VML with boxes for these notes in place of those it has. It is changed as text: Excel itself writes VML that
 * is not well formed.
 */
export function withNoteShapes(drawing: string, notes: readonly NoteData[]): string {
  const others = drawing.replace(/<v:shape\s(?:(?!<\/v:shape>)[^])*?ObjectType="Note"[^]*?<\/v:shape>/g, '');
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const hasType = others.includes('id="_x0000_t202"');
  const end = others.lastIndexOf('</xml>');
  // Excel numbers shapes in blocks of 1024; a high block stays clear of those that the drawing has.
  const firstNumber = /_x0000_s1\d{3}\b/.test(others) ? 15_361 : 1025;
  const shapes = notes.map((note, index) => noteShape(note, firstNumber + index));
  return others.slice(0, end) + (hasType ? '' : type) + shapes.join('') + others.slice(end);
}

// Each box stands to the right of its cell, is as high as its text needs, and is hidden until the cell is pointed at.
function noteShape({ row, column, text }: NoteData, number: number): string {
  const lines = Math.min(
    20,
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 28), 1),
  );
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">' +
    `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${[column + 1, 15, top, 10, column + 3, 31, top + lines, 4].join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

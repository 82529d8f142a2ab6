import type { NoteData } from '../book';
import { commentsPart, notesDrawing, readNotes, withNoteShapes } from './notes';
import type { Package } from './package';
import { same } from './same';
import { SHEET_ORDER } from './sheet-text';
import { relationshipId } from './workbook-part';
import { element, firstChild, placeChild, type XmlElement } from './xml';

/** Makes the notes of a sheet those of the model. Other things that the notes' drawing holds (buttons, check boxes) stay. */
export async function writeNotes(
  file: Package,
  sheetPath: string,
  sheet: XmlElement,
  wanted: readonly NoteData[],
): Promise<void> {
  const arrows = await file.relationships(sheetPath);
  const comments = arrows.find(({ kind }) => kind === 'comments');
  const before = comments === undefined ? undefined : await file.read(comments.target);
  if (same(readNotes(before), wanted)) return;
  if (comments !== undefined) await file.unrelate(sheetPath, comments.id);
  if (wanted.length > 0) {
    const path = comments?.target ?? file.unusedPath('xl/comments', '.xml');
    file.set(path, commentsPart(wanted, before));
    await file.declare(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
    await file.relate(sheetPath, 'comments', path);
  }
  const drawing = arrows.find(({ id }) => id === relationshipId(firstChild(sheet, 'legacyDrawing')));
  if (drawing !== undefined) {
    file.set(drawing.target, withNoteShapes((await file.text(drawing.target)) ?? '', wanted));
  } else if (wanted.length > 0) {
    const path = file.unusedPath('xl/drawings/vmlDrawing', '.vml');
    file.set(path, notesDrawing(wanted));
    await file.declareExtension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
    const id = await file.relate(sheetPath, 'vmlDrawing', path);
    placeChild(sheet, 'legacyDrawing', element('legacyDrawing', { 'r:id': id }), SHEET_ORDER);
  }
}

import { SaxesParser } from 'saxes';
import { cellAddress, parseAddress } from '../address';
import { type Cell, type CellConstant, errorTexts } from '../book';
import { decodeEscapes } from './escapes';
import { shiftFormula } from '../formula/shift';
import { formulaFromFile } from './formula-text';
import type { SharedString } from './shared-strings';

/** A cell as the file has it, before its style is looked up. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly styleIndex: number;
  readonly cell: Cell;
  /** Whether the text has parts that are formatted on their own. */
  readonly isRich: boolean;
  /** Whether an array formula spills by itself (as against one that was entered with Ctrl+Shift+Enter). */
  readonly isDynamic: boolean;
}

/** All that a sheet's `sheetData` says. */
export interface FileRows {
  readonly cells: readonly FileCell[];
  readonly heights: Readonly<Record<number, number>>;
  readonly hidden: readonly number[];
  /** Features of cells that the model does not know, in users' words. */
  readonly beyond: readonly string[];
}

interface OpenCell {
  row: number;
  column: number;
  styleIndex: number;
  type: string;
  hasMetadata: boolean;
  hasRichValue: boolean;
  value: string;
  text: string;
  isRich: boolean;
  formula: string;
  formulaAttributes: Readonly<Record<string, string>> | undefined;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells and rows of a sheet from its `sheetData` element. Throws where it is not well formed. */
export function readRows(xml: string, strings: readonly SharedString[]): FileRows {
  return new RowsReader(strings).read(xml);
}

class RowsReader {
  private readonly cells: FileCell[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly hidden: number[] = [];
  private readonly beyond = new Set<string>();
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;
  private open: OpenCell | undefined;
  private collecting: 'value' | 'text' | 'formula' | undefined;
  private inPhonetic = false;

  constructor(private readonly strings: readonly SharedString[]) {}

  read(xml: string): FileRows {
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => {
      this.openTag(tag.name, tag.attributes);
    });
    parser.on('text', (text) => {
      this.addText(text);
    });
    parser.on('closetag', (tag) => {
      this.closeTag(tag.name);
    });
    parser.write(xml).close();
    return { cells: this.cells, heights: this.heights, hidden: this.hidden, beyond: [...this.beyond] };
  }

  private openTag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'rPh') this.inPhonetic = true;
    else if (this.open !== undefined) {
      if (name === 'f') this.open.formulaAttributes = attributes;
      if (name === 'r') this.open.isRich = true;
      this.collecting =
        name === 'v' ? 'value' : name === 'f' ? 'formula' : name === 't' && !this.inPhonetic ? 'text' : undefined;
    }
  }

  private addText(text: string): void {
    if (this.open !== undefined && this.collecting !== undefined) this.open[this.collecting] += text;
  }

  private closeTag(name: string): void {
    this.collecting = undefined;
    if (name === 'rPh') this.inPhonetic = false;
    if (name === 'c' && this.open !== undefined) {
      this.finishCell(this.open);
      this.open = undefined;
    }
  }

  private startRow(attributes: Readonly<Record<string, string>>): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    const height = Number(attributes['ht']);
    if (height > 0 && isTrue(attributes['customHeight'])) this.heights[this.row] = height;
    if (isTrue(attributes['hidden'])) this.hidden.push(this.row);
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    const at = attributes['r'] === undefined ? undefined : parseAddress(attributes['r'])?.area;
    this.row = at?.top ?? this.row;
    this.column = at?.left ?? this.column + 1;
    this.open = {
      row: this.row,
      column: this.column,
      styleIndex: Number(attributes['s'] ?? 0),
      type: attributes['t'] ?? 'n',
      hasMetadata: attributes['cm'] !== undefined,
      hasRichValue: attributes['vm'] !== undefined,
      value: '',
      text: '',
      isRich: false,
      formula: '',
      formulaAttributes: undefined,
    };
  }

  private finishCell(open: OpenCell): void {
    const { row, column, styleIndex } = open;
    const { shown, isRich } = this.valueOf(open);
    const formula = this.formulaOf(open);
    const isArray = formula !== undefined && open.formulaAttributes?.['t'] === 'array';
    if (open.hasRichValue) this.beyond.add('linked data types and pictures in cells');
    const cell: Cell = {
      // A blank is no value; an empty text can only be what a formula gives.
      ...(shown === undefined || (shown.value === '' && formula === undefined) ? {} : shown),
      ...(formula === undefined ? {} : { formula }),
      ...(isArray ? { arrayRange: open.formulaAttributes?.['ref'] ?? cellAddress(row, column) } : {}),
    };
    this.cells.push({ row, column, styleIndex, cell, isRich, isDynamic: isArray && open.hasMetadata });
  }

  private valueOf(open: OpenCell): { shown?: { value: CellConstant; isError?: true }; isRich: boolean } {
    if (open.type === 's') {
      const shared = this.strings[Number(open.value)];
      return shared === undefined ? { isRich: false } : { shown: { value: shared.text }, isRich: shared.isRich };
    }
    if (open.type === 'inlineStr') return { shown: { value: decodeEscapes(open.text) }, isRich: open.isRich };
    if (open.type === 'str') return { shown: { value: decodeEscapes(open.value) }, isRich: false };
    if (open.value === '') return { isRich: false };
    if (open.type === 'b') return { shown: { value: Number(open.value) !== 0 }, isRich: false };
    if (open.type === 'e') return { shown: { value: errorText(open.value), isError: true }, isRich: false };
    const number = open.type === 'd' ? serialOfIso(open.value) : Number(open.value);
    return Number.isFinite(number)
      ? { shown: { value: number }, isRich: false }
      : { shown: { value: open.value }, isRich: false };
  }

  private formulaOf(open: OpenCell): string | undefined {
    const attributes = open.formulaAttributes;
    if (attributes === undefined) return undefined;
    if (attributes['t'] === 'dataTable') {
      this.beyond.add('what-if data tables (their values stay)');
      return undefined;
    }
    const key = attributes['si'];
    if (attributes['t'] === 'shared' && key !== undefined) {
      if (open.formula !== '') {
        this.sharedFormulas.set(key, { text: open.formula, row: open.row, column: open.column });
      } else {
        const master = this.sharedFormulas.get(key);
        if (master === undefined) return undefined;
        return formulaFromFile(shiftFormula(master.text, open.row - master.row, open.column - master.column));
      }
    }
    return open.formula === '' ? undefined : formulaFromFile(open.formula);
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

const errors = new Set<string>(errorTexts);

/** An error's text as the model knows it; one that it does not know counts as #VALUE!. */
function errorText(text: string): string {
  return errors.has(text) ? text : '#VALUE!';
}

// The strict format writes dates as ISO 8601; Excel's serial 25569 is 1 January 1970.
function serialOfIso(text: string): number {
  const withZone = /Z|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`;
  return Date.parse(withZone) / 86_400_000 + 25_569;
}

import { intersection } from '../area';
import type { ConditionalFormatData } from '../book';
import type { HeldFormat } from '../engine/sheet';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import type { Json } from '../protocol/json';
import { excelType, object, value } from '../protocol/excel-object';
import { colourOf } from './colours';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import type { RangeTarget } from './range-target';

/** One conditional format, and the range through which it was reached. */
interface FormatTarget {
  readonly range: RangeTarget;
  readonly id: string;
}

/** `Excel.ConditionalFormatCollection`: the formats that touch a range, the first in priority first. */
export const conditionalFormatsType: ExcelType<RangeTarget> = excelType<RangeTarget>('ConditionalFormatCollection', {
  item: (range, args) => required(range, args.text(0)),
  items: (range) => touching(range).map(({ id }) => conditionalFormatType.of({ range, id })),
  methods: {
    Add: addFormat,
    ClearAll: (range) => {
      requireUnprotected(range.sheet);
      const gone = new Set(touching(range));
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((held) => !gone.has(held));
      range.host.engine.rulesChanged(range.sheet);
    },
    GetCount: (range) => touching(range).length,
    GetItemAt: (range, args) => {
      const held = touching(range)[args.integer(0)];
      return held
        ? conditionalFormatType.of({ range, id: held.id })
        : args.refuse(0, 'the place of a conditional format');
    },
    GetItemOrNullObject: (range, args) => {
      const id = args.text(0);
      return touching(range).some((held) => held.id === id) ? conditionalFormatType.of({ range, id }) : null;
    },
  },
});

const kinds = { CellValue: 'cellValue', ContainsText: 'containsText', Custom: 'custom' } as const;

/** `Excel.ConditionalFormat`. */
const conditionalFormatType: ExcelType<FormatTarget> = excelType<FormatTarget>('ConditionalFormat', {
  id: ({ id }) => id,
  properties: {
    Id: value(({ id }) => id),
    Type: value((target) => kindName(held(target))),
    Priority: {
      get: (target) => target.range.sheet.conditionalFormats.findIndex(({ id }) => id === target.id),
      set: (target, args) => {
        setPriority(target, args.integer(0));
      },
    },
    StopIfTrue: {
      get: (target) => held(target).stopIfTrue,
      set: (target, args) => {
        change(target, { stopIfTrue: args.boolean(0) });
      },
    },
    CellValue: object((target) => ruleObject(target, 'cellValue')),
    CellValueOrNullObject: object((target) => ruleObject(target, 'cellValue')),
    TextComparison: object((target) => ruleObject(target, 'containsText')),
    TextComparisonOrNullObject: object((target) => ruleObject(target, 'containsText')),
    Custom: object((target) => ruleObject(target, 'custom')),
    CustomOrNullObject: object((target) => ruleObject(target, 'custom')),
  },
  methods: {
    Delete: (target) => {
      requireUnprotected(target.range.sheet);
      target.range.sheet.conditionalFormats = target.range.sheet.conditionalFormats.filter(
        ({ id }) => id !== target.id,
      );
      target.range.host.engine.rulesChanged(target.range.sheet);
    },
    GetRange: (target) => {
      const [area] = held(target).areas;
      if (!area) throw new ExcelError('ItemNotFound', 'The conditional format has no range.');
      return rangeType.of({ ...target.range, area });
    },
  },
});

/** `Excel.CellValueConditionalFormat`, `TextConditionalFormat` and `CustomConditionalFormat`. */
const cellValueType = excelType<FormatTarget>('CellValueConditionalFormat', {
  properties: {
    Format: object((target) => conditionalRangeFormatType.of(target)),
    Rule: {
      get: (target) => {
        const { rule } = held(target);
        return rule.kind === 'cellValue'
          ? { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator: rule.operator }
          : null;
      },
      set: (target, args) => {
        change(target, { rule: cellValueRule(args) });
      },
    },
  },
});
const textType = excelType<FormatTarget>('TextConditionalFormat', {
  properties: {
    Format: object((target) => conditionalRangeFormatType.of(target)),
    Rule: {
      get: (target) => {
        const { rule } = held(target);
        return rule.kind === 'containsText' ? { operator: rule.operator, text: rule.text } : null;
      },
      set: (target, args) => {
        change(target, { rule: textRule(args) });
      },
    },
  },
});
const customType = excelType<FormatTarget>('CustomConditionalFormat', {
  properties: {
    Format: object((target) => conditionalRangeFormatType.of(target)),
    Rule: object((target) => customRuleType.of(target)),
  },
});
const customRuleType = excelType<FormatTarget>('ConditionalFormatRule', {
  properties: {
    Formula: {
      get: (target) => {
        const { rule } = held(target);
        return rule.kind === 'custom' ? rule.formula : null;
      },
      set: (target, args) => {
        change(target, { rule: { kind: 'custom', formula: args.text(0) } });
      },
    },
  },
});

/** `Excel.ConditionalRangeFormat`. */
const conditionalRangeFormatType = excelType<FormatTarget>('ConditionalRangeFormat', {
  properties: {
    Fill: object((target) => fillType.of(target)),
    Font: object((target) => fontType.of(target)),
  },
});
const fillType = excelType<FormatTarget>('ConditionalRangeFill', {
  properties: {
    Color: {
      get: (target) => held(target).fillColour ?? '',
      set: (target, args) => {
        change(target, { fillColour: colourOf(args, 0) ?? '' });
      },
    },
  },
});
const fontType = excelType<FormatTarget>('ConditionalRangeFont', {
  properties: {
    Color: {
      get: (target) => held(target).fontColour ?? '',
      set: (target, args) => {
        change(target, { fontColour: colourOf(args, 0) ?? '' });
      },
    },
    Bold: {
      get: (target) => held(target).bold ?? false,
      set: (target, args) => {
        change(target, { bold: args.boolean(0) });
      },
    },
  },
});

function ruleObject(target: FormatTarget, kind: ConditionalFormatData['rule']['kind']): ExcelObject {
  if (held(target).rule.kind !== kind)
    throw new ExcelError('InvalidOperation', `The conditional format is of another kind than ${kind}.`);
  const types = { cellValue: cellValueType, containsText: textType, custom: customType };
  return types[kind].of(target);
}

function addFormat(range: RangeTarget, args: Arguments): ExcelObject {
  requireUnprotected(range.sheet);
  const kind = kinds[args.oneOf(0, ['CellValue', 'ContainsText', 'Custom'])];
  const rules = {
    cellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '=0' },
    containsText: { kind: 'containsText', operator: 'Contains', text: '' },
    custom: { kind: 'custom', formula: '=FALSE' },
  } as const;
  const id = range.host.engine.newFormatId();
  const format: ConditionalFormatData = { areas: [range.area], rule: rules[kind], stopIfTrue: false, priority: 0 };
  range.sheet.conditionalFormats = [{ id, format }, ...range.sheet.conditionalFormats];
  range.host.engine.rulesChanged(range.sheet);
  return conditionalFormatType.of({ range, id });
}

function touching({ sheet, area }: RangeTarget): HeldFormat[] {
  return sheet.conditionalFormats.filter(({ format }) => format.areas.some((one) => intersection(one, area)));
}

function required(range: RangeTarget, id: string): ExcelObject {
  if (!touching(range).some((one) => one.id === id))
    throw new ExcelError('ItemNotFound', `There is no conditional format ${id}.`);
  return conditionalFormatType.of({ range, id });
}

function held({ range, id }: FormatTarget): ConditionalFormatData {
  const found = range.sheet.conditionalFormats.find((one) => one.id === id);
  if (!found) throw new ExcelError('ItemNotFound', 'The conditional format is gone.');
  return found.format;
}

function change(target: FormatTarget, part: Partial<ConditionalFormatData>): void {
  requireUnprotected(target.range.sheet);
  const format = { ...held(target), ...part };
  const { sheet } = target.range;
  sheet.conditionalFormats = sheet.conditionalFormats.map((one) =>
    one.id === target.id ? { id: one.id, format } : one,
  );
  target.range.host.engine.rulesChanged(sheet);
}

function setPriority(target: FormatTarget, priority: number): void {
  const { sheet } = target.range;
  const others = sheet.conditionalFormats.filter(({ id }) => id !== target.id);
  others.splice(priority, 0, { id: target.id, format: held(target) });
  sheet.conditionalFormats = others;
  target.range.host.engine.rulesChanged(sheet);
}

function kindName({ rule }: ConditionalFormatData): Json {
  return rule.kind === 'cellValue' ? 'CellValue' : rule.kind === 'custom' ? 'Custom' : 'ContainsText';
}

function cellValueRule(args: Arguments): ConditionalFormatData['rule'] {
  const { formula1, formula2, operator } = args.record(0);
  const operators = [
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
    'Between',
    'NotBetween',
  ] as const;
  const known = operators.find((word) => word === operator);
  if (!known || (typeof formula1 !== 'string' && typeof formula1 !== 'number'))
    return args.refuse(0, 'a rule with formula1 and a known operator');
  return {
    kind: 'cellValue',
    operator: known,
    formula1: String(formula1),
    ...(typeof formula2 === 'string' || typeof formula2 === 'number' ? { formula2: String(formula2) } : {}),
  };
}

function textRule(args: Arguments): ConditionalFormatData['rule'] {
  const { operator, text } = args.record(0);
  const operators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
  const known = operators.find((word) => word === operator);
  if (!known || typeof text !== 'string') return args.refuse(0, 'a rule with a text and a known operator');
  return { kind: 'containsText', operator: known, text };
}

import { areaAddress, quotedSheetName } from '../address';
import type { Area, CellConstant } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineEvent } from '../engine/events';
import { intersection } from '../area';

/** The library's own numbers of events. */
const Type = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const CATEGORY = 65536;
/** Where events of the workbook go, whichever sheet they are about. */
const WORKBOOK = 'Workbook';

interface Entry {
  readonly messageType: number;
  readonly targets: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** The messages by which the add-in hears of something, as the client library takes them. */
export function eventMessages(engine: Engine, event: EngineEvent): string[] {
  return entriesFor(engine, event).flatMap(({ messageType, targets, body }) => {
    const message = JSON.stringify(body);
    const entries = targets.map((targetId) => ({ messageCategory: CATEGORY, messageType, targetId, message }));
    return [JSON.stringify({ type: 3, message: { entries } })];
  });
}

function entriesFor(engine: Engine, event: EngineEvent): Entry[] {
  switch (event.kind) {
    case 'changed':
      return [changed(event), ...tablesChanged(engine, event)];
    case 'selected':
      return [selected(event), ...tablesSelected(engine, event)];
    case 'sheetActivated':
      return [aboutSheet(Type.worksheetActivated, event)];
    case 'sheetDeactivated':
      return [aboutSheet(Type.worksheetDeactivated, event)];
    case 'sheetAdded':
      return [aboutSheet(Type.worksheetAdded, event)];
    case 'sheetDeleted':
      return [aboutSheet(Type.worksheetDeleted, event)];
    case 'sheetRenamed':
      return [
        {
          messageType: Type.worksheetNameChanged,
          targets: [event.sheetId, WORKBOOK],
          body: { worksheetId: event.sheetId, nameBefore: event.before, nameAfter: event.after, source: 'Local' },
        },
      ];
    case 'tableAdded':
    case 'tableDeleted':
      return [
        {
          messageType: event.kind === 'tableAdded' ? Type.tableAdded : Type.tableDeleted,
          targets: [event.sheetId, WORKBOOK],
          body: { tableId: event.tableId, tableName: event.tableName, worksheetId: event.sheetId, source: 'Local' },
        },
      ];
    case 'rulesChanged':
      return [];
  }
}

type Changed = Extract<EngineEvent, { kind: 'changed' }>;
type Selected = Extract<EngineEvent, { kind: 'selected' }>;

function changed(event: Changed): Entry {
  return {
    messageType: Type.worksheetChanged,
    targets: [event.sheetId, WORKBOOK],
    body: {
      worksheetId: event.sheetId,
      address: areaAddress(event.area),
      changeType: event.change,
      source: 'Local',
      triggerSource: event.by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
      referenceId: eventReference(event.sheetId, event.area),
      ...(event.details ? detailsOf(event.details.before, event.details.after) : {}),
    },
  };
}

function detailsOf(before: CellConstant | undefined, after: CellConstant | undefined) {
  return {
    valueBefore: before ?? '',
    valueAfter: after ?? '',
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: CellConstant | undefined): string {
  if (value === undefined) return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function tablesChanged(engine: Engine, event: Changed): Entry[] {
  return engine.tables.onSheet(event.sheetId).flatMap((table) => {
    const touched = intersection(table.area, event.area);
    if (!touched) return [];
    const body = {
      ...changed(event).body,
      tableId: table.id,
      address: areaAddress(touched),
      referenceId: eventReference(event.sheetId, touched),
    };
    return [{ messageType: Type.tableChanged, targets: [table.id, event.sheetId, WORKBOOK], body }];
  });
}

function selected(event: Selected): Entry {
  return {
    messageType: Type.worksheetSelectionChanged,
    targets: [event.sheetId, WORKBOOK],
    body: { worksheetId: event.sheetId, address: areaAddress(event.area) },
  };
}

function tablesSelected(engine: Engine, event: Selected): Entry[] {
  return engine.tables.onSheet(event.sheetId).map((table) => {
    const inside = intersection(table.area, event.area);
    const address = inside ? areaAddress(inside) : '';
    return {
      messageType: Type.tableSelectionChanged,
      targets: [table.id],
      body: { worksheetId: event.sheetId, tableId: table.id, address },
    };
  });
}

function aboutSheet(messageType: number, event: { readonly sheetId: string }): Entry {
  return { messageType, targets: [event.sheetId, WORKBOOK], body: { worksheetId: event.sheetId, source: 'Local' } };
}

/** The reference id by which an event's `getRange` finds its cells again. */
export function eventReference(sheetId: string, area: Area): string {
  return `${quotedSheetName(sheetId)}!${areaAddress(area)}`;
}

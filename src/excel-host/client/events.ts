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
  /** The event's name in the method by which the client library registers it. */
  readonly name: string;
  readonly messageType: number;
  readonly targets: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

/** The message by which the add-in hears of something, as the client library takes it; `undefined` where it listens to none of it. */
export function eventMessage(
  engine: Engine,
  event: EngineEvent,
  isListening: (name: string, target: string) => boolean,
): string | undefined {
  const entries = entriesFor(engine, event).flatMap(({ name, messageType, targets, body }) =>
    targets
      .filter((target) => isListening(name, target))
      .map((targetId) => ({ messageCategory: CATEGORY, messageType, targetId, message: JSON.stringify(body) })),
  );
  return entries.length > 0 ? JSON.stringify({ type: 3, message: { entries } }) : undefined;
}

function entriesFor(engine: Engine, event: EngineEvent): Entry[] {
  switch (event.kind) {
    case 'changed':
      return [changed(event), ...tablesChanged(engine, event)];
    case 'selected':
      return [selected(event), ...tablesSelected(engine, event)];
    case 'sheetActivated':
      return [aboutSheet('ActivatedEvent', Type.worksheetActivated, event)];
    case 'sheetDeactivated':
      return [aboutSheet('DeactivatedEvent', Type.worksheetDeactivated, event)];
    case 'sheetAdded':
      return [aboutSheet('AddedEvent', Type.worksheetAdded, event)];
    case 'sheetDeleted':
      return [aboutSheet('DeletedEvent', Type.worksheetDeleted, event)];
    case 'sheetRenamed':
      return [
        {
          name: 'EventNameChanged',
          messageType: Type.worksheetNameChanged,
          targets: [event.sheetId, WORKBOOK],
          body: { worksheetId: event.sheetId, nameBefore: event.before, nameAfter: event.after, source: 'Local' },
        },
      ];
    case 'tableAdded':
    case 'tableDeleted':
      return [
        {
          name: event.kind === 'tableAdded' ? 'AddedEvent' : 'DeletedEvent',
          messageType: event.kind === 'tableAdded' ? Type.tableAdded : Type.tableDeleted,
          targets: [event.sheetId, WORKBOOK],
          body: { tableId: event.tableId, tableName: event.tableName, worksheetId: event.sheetId, source: 'Local' },
        },
      ];
    case 'rulesChanged':
    case 'chartsChanged':
      return [];
  }
}

type Changed = Extract<EngineEvent, { kind: 'changed' }>;
type Selected = Extract<EngineEvent, { kind: 'selected' }>;

function changed(event: Changed): Entry {
  return {
    name: 'DataChangedEvent',
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
    return [
      { name: 'DataChangedEvent', messageType: Type.tableChanged, targets: [table.id, event.sheetId, WORKBOOK], body },
    ];
  });
}

function selected(event: Selected): Entry {
  return {
    name: 'SelectionChangedEvent',
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
      name: 'SelectionChangedEvent',
      messageType: Type.tableSelectionChanged,
      targets: [table.id],
      body: { worksheetId: event.sheetId, tableId: table.id, address },
    };
  });
}

function aboutSheet(name: string, messageType: number, event: { readonly sheetId: string }): Entry {
  return {
    name,
    messageType,
    targets: [event.sheetId, WORKBOOK],
    body: { worksheetId: event.sheetId, source: 'Local' },
  };
}

/** The reference id by which an event's `getRange` finds its cells again. */
export function eventReference(sheetId: string, area: Area): string {
  return `${quotedSheetName(sheetId)}!${areaAddress(area)}`;
}

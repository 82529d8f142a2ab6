/** What the pane does to a workbook beyond reading and refreshing it: loaded when it is first done. */
export {
  applyEdits,
  drawPages,
  freezeOpenWorkbook,
  offeredTables,
  planPages,
  planRemoval,
  planStarChamber,
  readMapping,
  readMappingSource,
  readMonthEnd,
  removePages,
} from '../workbook';

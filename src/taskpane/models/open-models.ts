/** The service models of the open workbook; in a file of its own, so that the pane opens without them. */
export { modelsIn, planModel, planModelRemoval, readModelProblems } from '../../workbook';

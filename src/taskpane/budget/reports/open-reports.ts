/** The reports of the open workbook; in a file of its own, so that the pane opens without it. */
export { drawMonthEndReports, madeReports, planMonthEndReports } from '../../../workbook';

/**
 * What the pane, the ribbon and the command line may do with a workbook. Every operation has a constant number of
 * `context.sync` calls, whatever the number of lines.
 */
export type * from './problem';
export type * from './settings';
export type * from './tracker';

import type { ExcelType } from '../protocol/excel-object';
import { excelType, value } from '../protocol/excel-object';
import type { Host } from './host';

/** `Excel.Application`. Suspending the screen or the calculation changes nothing here: both wait for the end of a sync anyway. */
export const applicationType: ExcelType<Host> = excelType<Host>('Application', {
  properties: {
    CalculationMode: {
      get: (host) => host.engine.calculationMode,
      set: (host, args) => {
        host.engine.calculationMode = args.oneOf(0, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    CalculationState: value((host) => (host.engine.isCalculating ? 'Calculating' : 'Done')),
    CalculationEngineVersion: value(() => 191029),
    DecimalSeparator: value(() => '.'),
    ThousandsSeparator: value(() => ','),
    UseSystemSeparators: value(() => true),
  },
  methods: {
    Calculate: (host, args) => {
      const isFull = args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate';
      return isFull ? host.engine.calculateAll() : host.engine.calculateNow();
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

import type { FinancialYear } from '../../../finance/financial-year';
import { succeed } from '../../../finance/result';
import { planTargetColumn } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Adds the target column of a year that money is to be moved to. */
export const addTargetYear = (port: EditPort, year: FinancialYear): Operation =>
  editOperation(port, {
    heading: 'Add a target year',
    plan: (read) => succeed(planTargetColumn(read, year)),
    press: 'Add the column',
  });

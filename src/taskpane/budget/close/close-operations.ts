import {
  type CodePlacement,
  inParts,
  monthEndOf,
  planClose,
  planNextPeriod,
  planPlacement,
  planReopen,
  recordsToClose,
  type Reopening,
} from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Closes the period that Settings names. */
export const closePeriod = (port: EditPort, period: number, by: string): Operation =>
  editOperation(port, {
    heading: `Close period ${period}`,
    records: recordsToClose,
    plan: async (workbook) => {
      const reading = await inParts(monthEndOf(workbook));
      if (!reading.ok) return reading;
      const { plan } = await inParts(planClose({ workbook, reading: reading.value }, { by, when: new Date() }));
      return { ok: true, value: plan };
    },
    press: 'Close the period',
  });

/** Opens the period that was closed last again. */
export const reopenPeriod = (port: EditPort, reopening: Reopening, by: string): Operation =>
  editOperation(port, {
    heading: `Reopen period ${reopening.period}`,
    plan: (workbook) => planReopen(workbook, reopening, { by, when: new Date() }),
    press: 'Reopen it',
  });

/** Goes on to the period after the closed one that Settings still names. */
export const nextPeriod = (port: EditPort, period: number): Operation =>
  editOperation(port, { heading: `Go on to period ${period}`, plan: planNextPeriod, press: 'Go on' });

/** Gives codes of the actuals a place in the budget that they have none in. */
export const placeCodes = (port: EditPort, codes: readonly string[], placement: CodePlacement): Operation =>
  editOperation(port, {
    heading: codes.length === 1 ? `Place the code ${codes[0] ?? ''}` : `Place ${codes.length} codes`,
    records: ['Actuals'],
    plan: (workbook) => inParts(planPlacement(workbook, codes, placement)),
  });

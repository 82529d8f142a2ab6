import { planProfile, type ProfileChoice, type ProfiledLine } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { editOperation } from '../../change/edits/edit-operation';
import type { Operation } from '../../change/operation';

/** Gives a budget line its profile, and keeps a new one. */
export const giveProfile = (port: EditPort, line: ProfiledLine, choice: ProfileChoice): Operation =>
  editOperation(port, {
    heading: `Profile of ${line.code}`,
    records: ['Forecasts'],
    plan: (read) => planProfile(read, { line, choice }),
  });

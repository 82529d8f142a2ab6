import { succeed } from '../../finance/result';
import { planChangeScenario, planKeepScenarios, planRemoveScenario, type ScenarioDraft } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { editOperation } from '../change/edits/edit-operation';
import type { Operation } from '../change/operation';

/** Keeps scenarios in the Scenarios table. */
export const keepScenarios = (port: EditPort, drafts: readonly ScenarioDraft[]): Operation =>
  editOperation(port, {
    heading: drafts.length === 1 ? 'Add a scenario' : 'Keep scenarios',
    plan: ({ contents }) => succeed(planKeepScenarios(contents, drafts)),
  });

/** Changes the one row of a scenario. */
export const changeScenario = (port: EditPort, key: string, draft: ScenarioDraft): Operation =>
  editOperation(port, {
    heading: 'Change a scenario',
    plan: ({ contents }) => succeed(planChangeScenario(contents, key, draft)),
  });

/** Takes a scenario out of the Scenarios table. */
export const removeScenario = (port: EditPort, scenario: string): Operation =>
  editOperation(port, {
    heading: 'Remove a scenario',
    plan: ({ contents }) => succeed(planRemoveScenario(contents, scenario)),
    press: 'Remove it',
  });

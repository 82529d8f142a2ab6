import type { SavingFacts } from '../../../src/finance/rag/assess-saving';
import { assessSaving } from '../../../src/finance/rag/assess-saving';
import type { LineChange } from '../../../src/finance/review/changes/change';
import type { QuestionFacts } from '../../../src/finance/review/questions/question';
import { questionRules, questionsFor } from '../../../src/finance/review/questions/questions-for';
import { context, policyOf, saving, year } from '../support';
import { state } from './support';

interface More extends Partial<Pick<QuestionFacts, 'history' | 'pressures' | 'context' | 'quiet'>>, SavingFacts {}

/** A line that raises no question, but for what a test changes. */
const sound = {
  target: 400,
  forecast: 400,
  delivered: 200,
  owner: 'J. Smith',
  kind: 'Recurring',
  stage: 'In delivery',
  confidence: 0.9,
  updated: { year: 2014, month: 8, day: 20 },
} as const;

function ask(given: Parameters<typeof saving>[0], more: More = {}): ReadonlyMap<string, string> {
  const line = saving({ ...sound, ...given });
  const facts: QuestionFacts = {
    line,
    assessment: assessSaving(line, more, more.context ?? context),
    money: 400,
    context: more.context ?? context,
    milestones: more.milestones ?? [],
    history: more.history ?? [],
    quiet: more.quiet ?? [],
    pressures: more.pressures ?? null,
  };
  return new Map(questionsFor(facts, questionRules.length).map(({ id, text }) => [id, text] as const));
}

const ids = (...given: Parameters<typeof ask>) => [...ask(...given).keys()];
const june = { year: 2014, month: 6, day: 1 };
const at = (forecast: number, month = 6) => ({ asAt: { ...june, month }, state: state({ targets: [400], forecast }) });
const next = (target: number, forecast: number) => [
  { year, target: 400, forecast: 300 },
  { year: { startYear: 2015 }, target, forecast },
];

describe('the questions that data raise', () => {
  it('are none for a sound line, nor for one that is delivered', () => {
    expect(ids({})).toEqual([]);
    expect(
      ids({ delivered: 400, updated: null, owner: null, confidence: 0.1 }, { history: [at(400), at(400), at(400)] }),
    ).toEqual([]);
  });

  it('ask what rests on a decision not taken, and when it is due', () => {
    const text = ask({ stage: 'Awaiting decision', nextMilestone: 'Cabinet', milestoneDue: { ...june, month: 10 } });
    expect(text.get('reliant on a decision not taken')).toMatch(/£400k.*2014\/15.*Cabinet.*1 October 2014/);
    expect(ids({ stage: 'Approved' })).toEqual([]);
    expect(ids({ stage: 'Proposed', target: 0, forecast: null, delivered: null })).not.toContain(
      'reliant on a decision not taken',
    );
  });

  it('ask whether a saving slips where the money comes later or the milestone has moved', () => {
    expect(ids({ years: next(250, 350), mitigation: 'Yes' })).toContain('slipping');
    expect(ids({ years: next(250, 250), mitigation: 'Yes' })).not.toContain('slipping');
    const history = [{ asAt: june, state: state({ milestoneDue: june }) }];
    const late = { forecast: 300, mitigation: 'Yes', milestoneDue: { ...june, month: 12 } };
    expect(ids(late, { history })).toContain('slipping');
    expect(ids({ ...late, forecast: 400 }, { history })).not.toContain('slipping');
  });

  it('ask what takes the place of a stopped line of which money is still asked', () => {
    expect(ask({ stage: 'Stopped', forecast: 0 }).get('stopped with a target')).toMatch(/£400k of 2014\/15/);
    expect(ids({ stage: 'Stopped', target: 0, forecast: 0 })).not.toContain('stopped with a target');
  });

  it('ask who agreed to what has changed without a decision, targets first, else what most money hangs on', () => {
    const changed = (says: string, targets: LineChange['targets'] = []): LineChange => ({
      ...{ kind: 'milestone moved', refs: ['S1'], title: null, department: null, before: null, after: null },
      ...{ targets, money: 400, says, decision: null },
    });
    const moved = changed('The milestone moved.');
    const lowered = changed('The target was lowered.', [{ year, before: 450, after: 400 }]);
    const about = (quiet: readonly LineChange[]) => ask({}, { quiet }).get('changed without a decision');
    expect(about([moved, lowered])).toMatch(/^The target was lowered\..* 1 other change /);
    expect(about([moved, changed('The owner changed.')])).toMatch(/^The milestone moved\./);
    expect(about([])).toBeUndefined();
  });

  it('ask what a department knows that claims better than is computed', () => {
    expect(ids({ forecast: 300, mitigation: 'Yes', claimedRag: 'Green' })).toContain('claimed better than computed');
    expect(ids({ forecast: 390, claimedRag: 'Amber' })).not.toContain('claimed better than computed');
  });

  it('ask for the mitigation of a red line, with what is short', () => {
    expect(ask({ forecast: 300 }).get('no mitigation')).toContain('£100k');
    expect(ids({ forecast: 300, mitigation: 'Agency posts are closed.' })).not.toContain('no mitigation');
  });

  it('ask about a cliff where at the pace so far most would come in the last quarter', () => {
    expect(ask({ delivered: 20 }).get('cliff in the last quarter')).toMatch(/£20k \(5%\).*£400k.*5 of 12.*91%/);
    expect(ids({ delivered: 120 })).not.toContain('cliff in the last quarter');
    expect(ids({ delivered: 20 }, { context: { ...context, period: 3 } })).not.toContain('cliff in the last quarter');
    expect(ids({ delivered: 190 }, { context: { ...context, period: 11 } })).toContain('cliff in the last quarter');
    expect(ids({ delivered: 20 }, { context: { ...context, period: null } })).toContain('cliff in the last quarter');
  });

  it('ask what a saving is worth that is swamped by the pressures round it', () => {
    expect(ask({}, { pressures: 900 }).get('swamped')).toMatch(/£400k.*£900k/);
    expect(ask({}, { pressures: 918.33 }).get('swamped')).toContain('by £918k together');
    expect(ids({}, { pressures: 300 })).toEqual([]);
  });

  it('ask what follows a saving that comes once', () => {
    expect(ask({ kind: 'One-off' }).get('one-off')).toContain('2015/16');
    expect(ids({ kind: 'One-off', years: next(250, 250), mitigation: 'Yes' })).not.toContain('one-off');
  });

  it('ask for a forecast, an owner, an update and a milestone that lack', () => {
    expect(ids({ forecast: null, delivered: null })).toContain('no forecast');
    expect(ids({ owner: null })).toEqual(['no owner']);
    expect(ids({ updated: null })).toEqual(['stale']);
    expect(ids({ updated: june })).toEqual(['stale']);
    const patient = policyOf({ measure: 'update age days', amber: { share: null, sum: 365 } });
    expect(ids({ updated: june }, { context: { ...context, policy: patient } })).toEqual([]);
    const milestones = [{ milestone: 'Contract', due: june, isDone: false }];
    expect(ask({}, { milestones }).get('milestone overdue')).toMatch(/Contract.*1 June 2014, 92 days/);
    expect(ids({}, { milestones: [{ milestone: 'Contract', due: june, isDone: true }] })).toEqual([]);
  });

  it('ask when a forecast was last worked out that stayed the same over three reviews', () => {
    expect(ask({}, { history: [at(400, 4), at(400, 5), at(400, 6)] }).get('forecast never changed')).toContain(
      '1 April 2014',
    );
    expect(ids({}, { history: [at(400), at(390), at(400)] })).toEqual([]);
    expect(ids({}, { history: [at(400), at(400)] })).toEqual([]);
  });

  it('ask about a Green with little confidence', () => {
    expect(ask({ confidence: 0.4 }).get('low confidence')).toContain('40%');
    expect(ids({ confidence: 0.4, forecast: 390 })).not.toContain('low confidence');
  });

  it('ask for an impact assessment of a proposal that mentions none', () => {
    const proposal = { stage: 'In consultation' } as const;
    expect(ids(proposal)).toContain('no impact assessment');
    expect(ids({ ...proposal, narrative: 'The EIA is complete.' })).not.toContain('no impact assessment');
    const done = [{ milestone: 'Equality impact assessment', due: null, isDone: true }];
    expect(ids(proposal, { milestones: done })).not.toContain('no impact assessment');
  });

  it('are at most five, the weightiest first, and none is asked twice', () => {
    const line = saving({ target: 400, forecast: 100, stage: 'Proposed', claimedRag: 'Green', kind: 'One-off' });
    const facts = {
      line,
      assessment: assessSaving(line, {}, context),
      money: 400,
      context,
      milestones: [],
      history: [],
      quiet: [],
      pressures: 900,
    };
    const asked = questionsFor(facts);
    expect(asked).toHaveLength(5);
    expect(asked[0]?.id).toBe('reliant on a decision not taken');
    expect(new Set(questionRules.map(({ id }) => id)).size).toBe(questionRules.length);
  });
});

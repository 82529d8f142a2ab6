import { assessSaving, type SavingFacts } from '../../../src/finance/rag/assess-saving';
import type { AssessmentContext } from '../../../src/finance/rag/assessment';
import { context, policyOf, saving } from '../support';

const assess = (
  given: Parameters<typeof saving>[0],
  changes: Partial<AssessmentContext> = {},
  facts: SavingFacts = {},
) => assessSaving(saving(given), facts, { ...context, ...changes });

describe('a saving by the standard policy', () => {
  it.each([
    [400, 400, null, 'Green'],
    [400, 450, null, 'Green'],
    [400, 399.99, null, 'Amber'],
    [400, 360.01, null, 'Amber'],
    [400, 360, null, 'Red'],
    [400, 0, null, 'Red'],
    [400, -10, null, 'Red'],
    [400, 300, 400, 'Blue'],
    [400, 400, 399, 'Green'],
    [400, null, 390, 'Amber'],
    [400, null, 0, 'Red'],
    [400, null, null, 'Grey'],
    [0, 50, null, 'Green'],
    [null, 50, null, 'Grey'],
    [0, -50, null, 'Amber'],
    [0, 0, null, 'Grey'],
    [null, null, null, 'Grey'],
    [-400, -400, null, 'Grey'],
  ] as const)('target %d, forecast %d, delivered %d is %s', (target, forecast, delivered, status) => {
    expect(assess({ target, forecast, delivered })).toMatchObject({ status, computed: status });
  });

  it('is red at exactly 10% although binary arithmetic falls a little short of it', () => {
    const target = 0.1 + 0.2;
    expect(assess({ target, forecast: target * 0.9 }).status).toBe('Red');
    expect(assess({ target: 0.3, forecast: target }).status).toBe('Green');
    expect(assess({ target, forecast: 0.3 }).status).toBe('Green');
  });

  it('says the rule, the measure and the way to the next status', () => {
    expect(assess({ target: 400, forecast: 300 })).toMatchObject({
      reason:
        'Red: forecast £300k is £100k (25.0%) short of the £400k target; red starts at 10%. Over £60k more would make it Amber.',
      decidedBy: 'savings shortfall',
      adverse: 100,
      better: { to: 'Amber', amount: 60.01, measured: 'money' },
      worse: null,
      toTurn: 'Over £60k more would make it Amber.',
    });
  });

  it('measures both ways from amber', () => {
    expect(assess({ target: 400, forecast: 380 })).toMatchObject({
      better: { to: 'Green', amount: 20 },
      worse: { to: 'Red', amount: 20 },
    });
  });

  it('turns blue by banking what is still to come', () => {
    expect(assess({ target: 400, forecast: 400, delivered: 100 }).better).toEqual({
      to: 'Blue',
      amount: 300,
      measured: 'money',
    });
  });

  it('tells that delivered is measured where there is no forecast', () => {
    expect(assess({ target: 400, delivered: 390 }).reason).toContain('no forecast is given; delivered £390k');
  });
});

describe('the reason of a saving', () => {
  const reasonOf = (...given: Parameters<typeof assess>) => assess(...given).reason;
  const unset = policyOf({ measure: 'savings shortfall' });

  it('shows a share that is not yet at a threshold as less than it', () => {
    expect(reasonOf({ target: 400, forecast: 360.1 })).toMatch(/\(9\.9\d%\)/);
    expect(reasonOf({ target: 400, forecast: 360 })).toContain('(10.0%)');
  });

  it('never calls a sum that is missing £0', () => {
    expect(reasonOf({ target: 400, forecast: 399.999 })).toContain('less than £0.01k short of');
  });

  it('speaks of no target, not of a target of nothing, where a saving turns into a cost', () => {
    expect(reasonOf({ forecast: -50 })).toContain('£50k short: there is no target for 2014/15');
    expect(reasonOf({ target: 0, forecast: -50 })).toContain('£50k short: the target for 2014/15 is nil');
  });

  it('calls a line cannot be assessed only where it is grey', () => {
    expect(reasonOf({ target: 400 })).toContain('cannot be assessed');
    expect(reasonOf({ target: 400, stage: 'Idea' })).toMatch(/^Red: no forecast/);
  });

  it('tells that no threshold is set where a shortfall is green for want of one', () => {
    expect(reasonOf({ target: 400, forecast: 300 }, { policy: unset })).toContain('no threshold is set');
  });

  it('puts the line that a smallest sum would turn into words of its own', () => {
    expect(reasonOf({ target: 400, forecast: 360 })).toContain('Anything more would make it Amber.');
  });
});

describe('a saving that cannot be assessed', () => {
  it('is one that is expected without a target: a blank is missing, a target of nothing is exceeded', () => {
    expect(assess({ forecast: 100 })).toMatchObject({ status: 'Grey', decidedBy: 'missing data' });
    expect(assess({ forecast: 100 }).toTurn).toContain('target for 2014/15');
    expect(assess({ target: 0, forecast: 100 }).status).toBe('Green');
  });

  it('is not assessed this year without a target and a forecast, and asks for nothing', () => {
    expect(assess({ target: 0 })).toMatchObject({ decidedBy: 'not this year', toTurn: null });
    expect(assess({}).reason).toMatch(/^Not assessed this year/);
    expect(assess({ target: 5, forecast: 5 }, { year: { startYear: 2020 } }).decidedBy).toBe('not this year');
  });

  it('is missing data with a target and nothing else, and asks for a forecast', () => {
    const assessment = assess({ target: 400 });
    expect(assessment.decidedBy).toBe('missing data');
    expect(assessment.toTurn).toContain('forecast');
  });

  it('asks for a target below nothing to be written as a positive sum', () => {
    expect(assess({ target: -400, forecast: -400 }).toTurn).toContain('positive');
  });
});

describe('what holds a saving besides its money', () => {
  const late = { milestoneDue: { year: 2014, month: 8, day: 20 }, nextMilestone: 'Cabinet' };

  it('is amber at least where a milestone is overdue', () => {
    expect(assess({ target: 400, forecast: 400, ...late })).toMatchObject({
      status: 'Amber',
      decidedBy: 'milestone overdue days',
      better: { to: 'Green', amount: 12, measured: 'days' },
    });
    expect(assess({ target: 400, forecast: 300, ...late }).status).toBe('Red');
    expect(assess({ target: 400, ...late }).status).toBe('Amber');
  });

  it('is not held by a milestone of today, or by one that the milestones table calls done', () => {
    expect(assess({ target: 400, forecast: 400, ...late, milestoneDue: context.asAt }).status).toBe('Green');
    const milestones = [{ milestone: 'cabinet ', due: late.milestoneDue, isDone: true }];
    expect(assess({ target: 400, forecast: 400, ...late }, {}, { milestones }).status).toBe('Green');
  });

  it('is held by the most overdue of the milestones table', () => {
    const milestones = [
      { milestone: 'Consultation', due: { year: 2014, month: 7, day: 1 }, isDone: false },
      { milestone: 'Undated', due: null, isDone: false },
    ];
    const { status, reason } = assess({ target: 400, forecast: 400, ...late }, {}, { milestones });
    expect(status).toBe('Amber');
    expect(reason).toContain('"Consultation" is 62 days overdue');
  });

  it('names the rule by which days hold it, and a milestone without a name as its next', () => {
    const { reason, toTurn } = assess({ target: 400, forecast: 400, milestoneDue: late.milestoneDue });
    expect(reason).toContain('its next milestone is 12 days overdue (any delay is amber)');
    expect(toTurn).toContain('its next milestone');
  });

  it.each(['Idea', 'Proposed', 'In consultation', 'Awaiting decision'] as const)(
    'is red at stage %s once the year has begun',
    (stage) => {
      expect(assess({ target: 400, forecast: 400, stage })).toMatchObject({ status: 'Red', decidedBy: 'approval' });
      const before = { year: 2014, month: 3, day: 31 };
      expect(assess({ target: 400, forecast: 400, stage }, { asAt: before }).status).toBe('Green');
      expect(assess({ target: 0, forecast: 400, stage }).status).toBe('Green');
      expect(assess({ stage }).status).toBe('Grey');
    },
  );

  it('does not hold what is banked', () => {
    expect(assess({ target: 400, delivered: 400, stage: 'Idea', ...late }).status).toBe('Blue');
  });

  it('names everything that has to change where more than one thing holds it', () => {
    const { toTurn, better } = assess({ target: 400, forecast: 300, stage: 'Idea' });
    expect(toTurn).toContain('£60k');
    expect(toTurn).toContain('approved');
    expect(better).toBeNull();
  });

  const aged = policyOf(
    { measure: 'savings shortfall', amber: { share: 0, sum: null } },
    { measure: 'update age days', amber: { share: null, sum: 30 }, red: { share: null, sum: 60 } },
  );
  it.each([
    [{ year: 2014, month: 8, day: 2 }, 'Green'],
    [{ year: 2014, month: 8, day: 1 }, 'Amber'],
    [{ year: 2014, month: 7, day: 3 }, 'Red'],
    [null, 'Amber'],
  ] as const)('updated %j, measured by update age, is %s', (updated, status) => {
    expect(assess({ target: 1, forecast: 1, updated }, { policy: aged }).status).toBe(status);
  });

  it('is not held by its age where the policy does not measure it', () => {
    expect(assess({ target: 1, forecast: 1, updated: { year: 2010, month: 1, day: 1 } }).status).toBe('Green');
  });
});

describe('a policy that does not quite fit', () => {
  it('without a row for savings gives way to the standard rule, and says so', () => {
    const { status, reason } = assess({ target: 400, forecast: 300 }, { policy: policyOf() });
    expect(status).toBe('Red');
    expect(reason).toContain('standard rule');
  });

  it('that measures of a budget is measured of the target, and says so', () => {
    const policy = policyOf({ measure: 'savings shortfall', red: { share: 0.1, sum: null }, of: 'net' });
    expect(assess({ target: 400, forecast: 300 }, { policy }).reason).toContain('of the target');
  });
});

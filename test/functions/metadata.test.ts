import { execFileSync } from 'node:child_process';
import { associated } from './support/custom-functions';
import '../../src/functions';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: object;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

const made = execFileSync(process.execPath, ['scripts/functions-json.mjs'], { encoding: 'utf8' });
const metadata = JSON.parse(made) as { allowErrorForDataTypeAny: boolean; functions: Described[] };
const described = new Map(metadata.functions.map((one) => [one.id, one]));

/** The published signatures: a formula in somebody's workbook depends on each. */
const contract = [
  'PERIOD(date)',
  'FINYEAR(date, [add])',
  'PROFILE(annual, [pattern], [periods])',
  'VARIANCE(actual, budget, [kind])',
  'VARIANCEPCT(actual, budget, [kind])',
  'VARIANCEWORD(variance, [tolerance])',
  'OUTTURN(actuals, budget, [method], [committed])',
  'OUTTURNRANGE(actuals, budget, [level], [method])',
  'PRICEVOLUME(budget volume, budget price, actual volume, actual price)',
  'FORECAST(history, horizon, [season], [method])',
  'FORECASTRANGE(history, horizon, [level], [season], [method])',
  'FORECASTERROR(history, horizon, [season], [method])',
  'FORECASTMETHOD(history, [season])',
  'SHORTFALL(target, forecast)',
  'NETATRISK(proposed, achieved, [pressures])',
  'REPROFILE(amounts, years, amount, from, to)',
  'PARTYEAR(full year, start)',
  'FULLYEAR(part year, start)',
  'SLIP(full year, planned start, new start, [years])',
  'RISKADJUSTED(amounts, confidence)',
  'PAYBACK(investment, annual saving, [start])',
  'AVOIDED(places, weekly cost, weeks)',
  'GAP(base, funding, [reserves], [savings])',
  'RECONCILE(parts, total, [unit])',
  'RAG(target, forecast, [amber], [red], [cap], [delivered])',
  'RAGVARIANCE(budget, forecast, [amber], [red], [cap], [both])',
  'RAGWHY(target, forecast, [amber], [red], [cap], [delivered])',
  'RAGWORST(statuses)',
  'RAGMIX(statuses, [amounts])',
  'RAGMOVE(previous, current)',
  'PLACEMENTCOST(children, in-house share, in-house cost, independent cost)',
  'MIXSAVING(children, share now, share then, in-house cost, independent cost)',
  'OCCUPANCYCOST(fixed, each child, beds, occupied)',
  'FAIRPRICE(components, beds, [occupancy], [margin])',
  'POOLSHARE(contributions, variance, rule, [lead])',
  'UPLIFTAVOIDED(base, asked, agreed, [years])',
  'BENCHMARK(value, comparators, [better])',
  'TURNCURVE(history, target, periods, [better])',
  'RESULTSPAYMENT(results, rate, [cap], [match])',
  'AGENCYPREMIUM(posts, agency cost, permanent cost)',
  'TENDERSCORE(scores, weights, [mandatory])',
];

describe('functions.json', () => {
  it('describes exactly the functions that are associated', () => {
    expect([...described.keys()].sort()).toEqual([...associated.keys()].sort());
  });

  it.each(metadata.functions.map((one) => [one.id, one] as const))(
    'says what %s needs to be used in Excel',
    (id, one) => {
      expect(one.name).toBe(id);
      expect(one.description).toMatch(/^\S.*\S$/);
      expect(one.description?.length).toBeLessThanOrEqual(160);
      expect(one.helpUrl).toMatch(new RegExp(`^https://.*#${id}$`));
      expect(one.options).toBeUndefined();
      for (const { name, description } of one.parameters)
        expect([name, description]).toEqual([name, expect.stringMatching(/^\S.*\S$/)]);
      expect(one.result.dimensionality).toBe('matrix');
    },
  );

  it('explains the arguments of RAGWHY as those of RAG', () => {
    expect(described.get('RAGWHY')?.parameters).toEqual(described.get('RAG')?.parameters);
  });

  it('lets errors in cells through to the functions', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('is written in British English', () => {
    expect(made).not.toMatch(/\b(color|favorable|organiz|recogniz|program\b|center)/i);
  });

  it('has the functions of the contract and their arguments in its order', () => {
    const signatures = metadata.functions.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
      return `${id}(${names.join(', ')})`;
    });
    expect(signatures.sort()).toEqual([...contract].sort());
  });
});

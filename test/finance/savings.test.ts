import { expectedSaving, netAtRisk, shortfall, yearOfSaving } from '../../src/finance/savings';
import { saving, year } from './support';

describe('savings', () => {
  it('are short by target less forecast', () => {
    expect(shortfall(400, 300)).toBe(100);
    expect(shortfall(300, 400)).toBe(-100);
    expect(shortfall(100.3, 100.1)).toBe(0.2);
  });

  it('are at risk by what is not achieved and the size of the pressures', () => {
    expect(netAtRisk(500, 300)).toBe(200);
    expect(netAtRisk(500, 300, 120)).toBe(320);
    expect(netAtRisk(500, 300, -120)).toBe(320);
    expect(netAtRisk(100.3, 100.1, 0.1)).toBe(0.3);
  });

  it('have nothing for a year without columns', () => {
    expect(yearOfSaving(saving({ target: 5 }), { startYear: 2020 })).toMatchObject({ target: null, forecast: null });
  });

  it('are measured by the forecast, else by what is delivered', () => {
    expect(expectedSaving(saving({ forecast: 3, delivered: 2 }), year)).toBe(3);
    expect(expectedSaving(saving({ delivered: 2 }), year)).toBe(2);
    expect(expectedSaving(saving({}), year)).toBeNull();
  });
});

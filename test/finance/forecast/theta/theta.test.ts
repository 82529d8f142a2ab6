import { classicTheta, thetaPath } from '../../../../src/finance/forecast/theta/classic';
import { dynamicTheta, fitDynamicTheta } from '../../../../src/finance/forecast/theta/dynamic';
import { growingLines } from '../../../../src/finance/forecast/theta/lines';
import { fitPlain } from '../../../../src/finance/forecast/smoothing/choose';
import { historyOf, thetaCases } from '../fixtures';
import { madeUp } from '../support';

describe('the classic Theta method', () => {
  it('forecasts what R does, with the weight and the level that R found', () => {
    const [nile] = thetaCases;
    const history = nile?.history ?? [];
    const slope = growingLines(history).slopes.at(-1) ?? Number.NaN;
    const path = thetaPath(805.3363293257, 0.2456681537, slope / 2, history.length, 6);
    path.forEach((value, ahead) => {
      expect(value).toBeCloseTo(nile?.forecast[ahead] ?? Number.NaN, 6);
    });
  });

  it.each(thetaCases)('fitted by itself comes within a ten-thousandth of R', ({ history, forecast }) => {
    const path = classicTheta(history, fitPlain(history).level).ahead(history.length, 6);
    path.forEach((value, ahead) => {
      expect(value / (forecast[ahead] ?? Number.NaN)).toBeCloseTo(1, 4);
    });
  });
});

describe('the line through what was seen so far', () => {
  it('goes through all points that lie on a line', () => {
    const { intercepts, slopes } = growingLines([5, 8, 11, 14]);
    expect(slopes).toEqual([0, 3, 3, 3]);
    expect(intercepts.slice(1)).toEqual([2, 2, 2]);
  });
});

describe('dynamic theta', () => {
  it('follows a straight line on', () => {
    const path = dynamicTheta(madeUp(40, { slope: 10 })).ahead(40, 3);
    expect(path[0]).toBeCloseTo(1400, -1);
    expect(path[2]).toBeGreaterThan(1410);
  });

  it('takes no share of the line from a history without one', () => {
    expect(fitDynamicTheta(madeUp(60, { noise: 50 })).share).toBeLessThan(0.5);
  });

  it('forecasts a constant by itself', () => {
    expect(dynamicTheta([7, 7, 7, 7, 7, 7]).ahead(6, 2)).toEqual(
      [7, 7].map((value) => expect.closeTo(value, 9) as number),
    );
  });

  it('looks ahead from an earlier point without what came later', () => {
    const history = historyOf('Nile');
    const theta = fitDynamicTheta(history);
    const cut = dynamicTheta(history.slice(0, 60), theta).ahead(60, 5);
    expect(dynamicTheta(history, theta).ahead(60, 5)).toEqual(cut);
  });
});

import { variance, variancePct, varianceWord } from './budget';
import { finYear, period } from './calendar';
import { tenderScore, upliftAvoided } from './contracts';
import { forecast, forecastError, forecastMethod, forecastRange } from './forecast';
import { gap, reconcile } from './gap';
import { fairPrice, occupancyCost } from './homes';
import { outturn, outturnRange } from './outturn';
import { benchmark, resultsPayment, turnCurve } from './performance';
import { avoided, mixSaving, placementCost } from './placements';
import { poolShare } from './pools';
import { priceVolume } from './price-volume';
import { profile } from './profile';
import { rag, ragVariance, ragWhy } from './rag';
import { netAtRisk, payback, riskAdjusted, shortfall } from './savings';
import { ragMix, ragMove, ragWorst } from './statuses';
import { agencyPremium } from './workforce';
import { fullYear, partYear, reprofile, slip } from './years';

/** The custom functions by the ids of functions.json. Excel shows each as MTFS. and its id. */
const functions = {
  PERIOD: period,
  FINYEAR: finYear,
  PROFILE: profile,
  VARIANCE: variance,
  VARIANCEPCT: variancePct,
  VARIANCEWORD: varianceWord,
  OUTTURN: outturn,
  OUTTURNRANGE: outturnRange,
  PRICEVOLUME: priceVolume,
  FORECAST: forecast,
  FORECASTRANGE: forecastRange,
  FORECASTERROR: forecastError,
  FORECASTMETHOD: forecastMethod,
  SHORTFALL: shortfall,
  NETATRISK: netAtRisk,
  REPROFILE: reprofile,
  PARTYEAR: partYear,
  FULLYEAR: fullYear,
  SLIP: slip,
  RISKADJUSTED: riskAdjusted,
  PAYBACK: payback,
  AVOIDED: avoided,
  GAP: gap,
  RECONCILE: reconcile,
  RAG: rag,
  RAGVARIANCE: ragVariance,
  RAGWHY: ragWhy,
  RAGWORST: ragWorst,
  RAGMIX: ragMix,
  RAGMOVE: ragMove,
  PLACEMENTCOST: placementCost,
  MIXSAVING: mixSaving,
  OCCUPANCYCOST: occupancyCost,
  FAIRPRICE: fairPrice,
  POOLSHARE: poolShare,
  UPLIFTAVOIDED: upliftAvoided,
  BENCHMARK: benchmark,
  TURNCURVE: turnCurve,
  RESULTSPAYMENT: resultsPayment,
  AGENCYPREMIUM: agencyPremium,
  TENDERSCORE: tenderScore,
};

for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);

import { variance, variancePct, varianceWord } from './budget';
import { finYear, period } from './calendar';
import { rag, ragWhy, ragWorst } from './rag';
import { netAtRisk, shortfall } from './savings';

/** The custom functions by the ids of functions.json. Excel shows each as MTFS. and its id. */
const functions = {
  PERIOD: period,
  FINYEAR: finYear,
  VARIANCE: variance,
  VARIANCEPCT: variancePct,
  VARIANCEWORD: varianceWord,
  SHORTFALL: shortfall,
  NETATRISK: netAtRisk,
  RAG: rag,
  RAGWHY: ragWhy,
  RAGWORST: ragWorst,
};

for (const [id, implementation] of Object.entries(functions)) CustomFunctions.associate(id, implementation);

/**
 * Times this engine and R's ets (Debian: r-cran-forecast) over the same monthly series, one after the other in the same go.
 * `node scripts/run.mjs bench/forecast/beside-r.ts FILE [SERIES]`
 */
import { spawnSync } from 'node:child_process';
import { forecastRange } from '../../src/finance/forecast';
import { readSeries } from './series';

const MONTHS = 12;
const WARM_UP_ROUNDS = 3;
const HORIZON = 18;

/** Reads one series a line, comma-separated, from its input; prints the processor's seconds. */
const script = `
suppressMessages(library(forecast))
lines <- readLines(file("stdin"))
series <- lapply(strsplit(lines, ","), function(line) ts(as.numeric(line), frequency = ${MONTHS}))
time <- system.time(for (one in series) forecast(ets(one), h = ${HORIZON}))
cat(time[["user.self"]] + time[["sys.self"]])
`;

const [path, wanted = '20'] = process.argv.slice(2);
if (path === undefined) throw new Error('Which file of series?');
const series = readSeries(path)
  .filter((one) => one.frequency === MONTHS)
  .slice(0, Number(wanted))
  .map((one) => one.train);
const forecastAll = (): void => {
  for (const history of series) forecastRange(history, { horizon: HORIZON, season: MONTHS, levels: [0.8, 0.95] });
};
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) forecastAll();
const begun = process.cpuUsage();
forecastAll();
const { user, system } = process.cpuUsage(begun);
const ours = (user + system) / 1000 / series.length;
const answer = spawnSync('Rscript', ['-e', script], {
  input: series.map((history) => history.join(',')).join('\n'),
  encoding: 'utf8',
});
if (answer.status !== 0) throw new Error(`R with the forecast package is needed: ${answer.stderr}`);
const theirs = (Number(answer.stdout) * 1000) / series.length;
console.log(`${series.length} monthly series: ours ${ours.toFixed(2)} ms, R's ets ${theirs.toFixed(1)} ms a series,`);
console.log(`${(theirs / ours).toFixed(0)} times as fast (ours with ranges for two levels, R's with its own).`);

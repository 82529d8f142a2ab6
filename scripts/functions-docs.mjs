/**
 * Makes docs/functions.md out of the docstrings of src/functions: `npm run docs`. With `--print` it prints the page and
 * writes nothing.
 */
import console from 'node:console';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { docstringsIn } from './functions-docstrings.mjs';
import { functionFiles, functionsJson } from './functions-json.mjs';

const page = resolve(dirname(fileURLToPath(import.meta.url)), '../docs/functions.md');

/** The functions in the order of the page. */
const chapters = {
  Calendar: ['PERIOD', 'FINYEAR'],
  Budget: ['PROFILE', 'VARIANCE', 'VARIANCEPCT', 'VARIANCEWORD', 'OUTTURN', 'OUTTURNRANGE', 'PRICEVOLUME'],
  Forecast: ['FORECAST', 'FORECASTRANGE', 'FORECASTERROR', 'FORECASTMETHOD'],
  Savings: [
    ...['SHORTFALL', 'NETATRISK', 'REPROFILE', 'PARTYEAR', 'FULLYEAR', 'SLIP', 'RISKADJUSTED', 'PAYBACK', 'AVOIDED'],
    ...['GAP', 'RECONCILE'],
  ],
  RAG: ['RAG', 'RAGVARIANCE', 'RAGWHY', 'RAGWORST', 'RAGMIX', 'RAGMOVE'],
  Services: [
    ...['PLACEMENTCOST', 'MIXSAVING', 'OCCUPANCYCOST', 'FAIRPRICE', 'POOLSHARE', 'UPLIFTAVOIDED', 'BENCHMARK'],
    ...['TURNCURVE', 'RESULTSPAYMENT', 'AGENCYPREMIUM', 'TENDERSCORE'],
  ],
};

const introduction = `# The functions

Made from the docstrings in \`src/functions\` by \`npm run docs\`; change it there.

- **Numbers and dates** may be written as people write them: £1,234 · 1,234k · (1,200) · 1.5m · 12% · - for nothing;
  1/9/2014 or 1 Sep 2014, the day first. A suffix such as k states pounds.
- **Blank is missing, never zero.** Each argument says what a blank does.
- **Ranges** may stand where single cells may. One answer for each cell stands in the shape of the range; a bad cell spoils
  only its own answer. A function that gives several figures gives one row for each line, year or period, without
  headings; where years run across a sheet, put TRANSPOSE round it.
- **Errors**: #VALUE! for an argument that cannot be meant, with a sentence that names the argument, what was found and
  what was expected, sums beyond 1e15 and measures beyond 1e100 among them; #DIV/0! for a division by nothing; #N/A where there is
  no answer yet, and why. An error in a cell is passed on.
- **Shares** are percentages or numbers up to 1. For 80 the function asks whether 80% is meant and does not guess.

What an example gives is written as \`npx mtfs calc\` prints it: \`[[1,2],[3,4]]\` is two rows of two cells.
`;

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const cell = (text) => text.replaceAll('|', '\\|');

function section({ id, description, parameters }, { gives, errors, examples }) {
  const call = `MTFS.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
  return `### ${id}

\`${call}\`

${description}

| Argument | Meaning |
| --- | --- |
${parameters.map(({ name, description: meaning }) => `| ${name} | ${cell(meaning)} |`).join('\n')}

**Gives:** ${gives}

**Errors:** ${errors}

| Example | Gives |
| --- | --- |
${examples.map(({ formula, gives: result }) => `| ${code(formula)} | ${code(result)} |`).join('\n')}
`;
}

/** The text of the page; throws where a function has no place in it. */
async function functionsPage() {
  const { json, errors } = await functionsJson();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const described = new Map(JSON.parse(json).functions.map((one) => [one.id, one]));
  const docstrings = docstringsIn(functionFiles());
  const placed = Object.values(chapters).flat();
  const missing = [...described.keys()].filter((id) => !placed.includes(id));
  if (missing.length > 0) throw new Error(`Give ${missing.join(', ')} a place in scripts/functions-docs.mjs.`);
  const text = Object.entries(chapters)
    .map(
      ([title, ids]) => `## ${title}\n\n${ids.map((id) => section(described.get(id), docstrings.get(id))).join('\n')}`,
    )
    .join('\n');
  return prettier.format(`${introduction}\n${text}`, { ...(await prettier.resolveConfig(page)), parser: 'markdown' });
}

const text = await functionsPage();
if (process.argv.includes('--print')) {
  process.stdout.write(text);
} else {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
  console.log(`Written: ${page}`);
}

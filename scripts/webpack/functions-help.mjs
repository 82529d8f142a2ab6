import { docstringsIn } from '../functions-docstrings.mjs';

/**
 * The help page of the custom functions, with an anchor for each: its arguments as functions.json describes them and
 * the examples of its docstring, which functions.json has no place for.
 * @param functions the `functions` of functions.json
 * @param files the sources with the docstrings
 */
export function functionsHelp(functions, files) {
  const docstrings = docstringsIn(files);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Functions: MTFS Savings Tracker</title>
    <link rel="icon" href="../icons/mark-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <header>
      <img src="../icons/mark-48.png" width="40" height="40" alt="" />
      <h1>Functions</h1>
    </header>
    <main>
      <p>
        <a href="index.html">Help</a>. All take single cells as well as ranges, and numbers and dates as people write
        them: £1,234, (1,200), 1.5m, 12%, 1 Sep 2014. Bad input gives #VALUE! with a sentence that names the argument.
      </p>
${functions.map((one) => section(one, docstrings.get(one.id))).join('')}    </main>
  </body>
</html>
`;
}

function section({ id, description, parameters }, { gives, errors, examples }) {
  const call = `=MTFS.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
  return `      <section id="${id}">
        <h2><code>${escape(call)}</code></h2>
        <p>${escape(description)}</p>
        <table>
${parameters.map(row).join('')}        </table>
        <p>Gives: ${escape(gives)}</p>
        <p>Errors: ${escape(errors)}</p>
${examples.map((example) => `        <p class="quiet">${exampleText(example)}</p>\n`).join('')}      </section>
`;
}

const row = ({ name, description, optional }) =>
  `          <tr><th scope="row">${escape(name)}${optional ? ' <span class="quiet">(optional)</span>' : ''}</th><td>${escape(description)}</td></tr>\n`;

const exampleText = ({ formula, gives }) => `<code>${escape(formula)}</code> gives ${escape(gives)}`;

const escape = (text = '') =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

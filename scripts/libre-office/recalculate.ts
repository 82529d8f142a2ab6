import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'papaparse';

/** LibreOffice trusts the results that a workbook was saved with, unless its profile says that it never does. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Comma, double quotes, UTF-8, from the first row on; numbers as they are and not as they are shown; every sheet. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Has LibreOffice calculate a workbook anew.
 * @param folder where it may leave files
 * @returns what the cells of a sheet come to, row by row from A1 on, as text
 */
export function recalculate(program: string, workbook: string, folder: string, sheet: string): string[][] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  execFileSync(program, [...settings, '--convert-to', everySheet, '--outdir', folder, workbook], { stdio: 'ignore' });
  const file = readdirSync(folder).find((name) => name.endsWith(`-${sheet}.csv`));
  if (file === undefined) throw new Error(`LibreOffice has saved no sheet ${sheet}.`);
  return parse<string[]>(readFileSync(join(folder, file), 'utf8'), { delimiter: ',' }).data;
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { ribbonActions } from '../../src/commands/ribbon';
import { checkManifest } from './check-manifest';

const project = resolve(__dirname, '../..');
const dist = resolve(project, 'dist');

/** `npm run manifest:check [-- FILE]`: one line a problem, and exit 1; without FILE the repository's manifest.xml. */
function main(): void {
  const complaints = check(resolve(project, process.argv[2] ?? 'manifest.xml'));
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  if (complaints.length > 0) process.exitCode = 1;
  else process.stdout.write('The manifest is good.\n');
}

function check(file: string): readonly string[] {
  const name = relative(process.cwd(), file);
  if (!existsSync(file)) return [`${name}: there is no such file.`];
  if (!existsSync(dist)) return ['There is no dist to check the manifest against. Run: npm run build'];
  const problems = checkManifest(readFileSync(file, 'utf8'), { file: builtFile, actions: ribbonActions });
  return problems.map(({ line, message }) => `${name}:${line}: ${message}`);
}

function builtFile(path: string): Uint8Array | null {
  const file = resolve(dist, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

main();

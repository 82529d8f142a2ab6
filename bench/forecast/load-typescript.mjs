/** Lets Node run this project's TypeScript as it stands: `node --import ./bench/forecast/load-typescript.mjs FILE.ts`. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

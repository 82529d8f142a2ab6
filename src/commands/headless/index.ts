import { type HeadlessOperations, headlessOperations } from './operations';

declare global {
  var mtfsAddin: HeadlessOperations;
}

globalThis.mtfsAddin = headlessOperations;

import { headlessAddIn, type HeadlessAddIn } from './headless-add-in';

declare global {
  var mtfsAddin: HeadlessAddIn;
}

globalThis.mtfsAddin = headlessAddIn;

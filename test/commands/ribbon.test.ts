import { associateRibbon, openPaneAt, ribbonActions } from '../../src/commands/ribbon';
import { onPaneRequest, type PaneRequest } from '../../src/pane-request';

type Handler = (event: { completed: () => void }) => void;

/** What Excel offers the ribbon's code: a place for its functions, and the pane. */
function excelWith(showAsTaskpane: () => Promise<void>): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const actions = { associate: (name: string, handler: Handler) => handlers.set(name, handler) };
  Object.assign(globalThis, { Office: { actions, addin: { showAsTaskpane } } });
  associateRibbon();
  return handlers;
}

/** Presses a button and waits until Excel is told that it is done. */
const press = (handlers: ReadonlyMap<string, Handler>, name: string): Promise<void> =>
  new Promise((completed) => handlers.get(name)?.({ completed }));

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each<[string, PaneRequest]>([
  ['refreshRag', 'refresh'],
  ['explainLine', 'line'],
  ['showTracker', 'start'],
  ['updateLines', 'lines'],
  ['showStarChamber', 'meeting'],
])('%s shows the pane and asks it for "%s"', async (name, request) => {
  let shown = 0;
  const heard: PaneRequest[] = [];
  const handlers = excelWith(() => {
    shown += 1;
    return Promise.resolve();
  });
  const stop = onPaneRequest((one) => heard.push(one));
  await press(handlers, name);
  stop();
  expect(heard).toEqual([request]);
  expect(shown).toBe(1);
});

test('every function that a button may name is associated', () => {
  expect([...excelWith(() => Promise.resolve()).keys()]).toEqual([...ribbonActions]);
});

test('a button is done even when the pane cannot be shown', async () => {
  excelWith(() => Promise.reject(new Error('No pane here')));
  const completed = jest.fn();
  await expect(openPaneAt('start', { completed })).rejects.toThrow('No pane here');
  expect(completed).toHaveBeenCalledTimes(1);
});

import { askPane, onPaneRequest, type PaneRequest } from '../src/pane-request';

test('a pane that listens hears each request once', () => {
  const heard: PaneRequest[] = [];
  const stop = onPaneRequest((request) => heard.push(request));
  askPane('refresh');
  askPane('line');
  stop();
  expect(heard).toEqual(['refresh', 'line']);
});

test('a pane that comes later hears the latest request, and only that', () => {
  askPane('refresh');
  askPane('line');
  const heard: PaneRequest[] = [];
  onPaneRequest((request) => heard.push(request))();
  onPaneRequest((request) => heard.push(request))();
  expect(heard).toEqual(['line']);
});

test('a listener that was replaced and then stops does not silence its successor', () => {
  const heard: PaneRequest[] = [];
  const stopFirst = onPaneRequest(() => undefined);
  const stopSecond = onPaneRequest((request) => heard.push(request));
  stopFirst();
  askPane('start');
  stopSecond();
  expect(heard).toEqual(['start']);
});

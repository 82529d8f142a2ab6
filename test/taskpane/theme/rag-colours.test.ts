import { ragStatuses } from '../../../src/finance/rag/status';
import { contrast } from '../../../src/taskpane/theme/colour';
import { darkRag, lightRag } from '../../../src/taskpane/theme/rag-colours';

describe.each([
  ['light', lightRag, '#FFFFFF'],
  ['colourful', lightRag, '#E6E6E6'],
  ['dark', darkRag, '#292929'],
] as const)('on a %s pane', (_, colours, page) => {
  test.each(ragStatuses)('%s can be read on its ground, and its shape stands out from page and ground', (status) => {
    const { fill, ground, text } = colours[status];
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, page)).toBeGreaterThanOrEqual(3);
    expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
  });
});

import { contrast } from '../../../src/taskpane/theme/colour';
import { paneTheme } from '../../../src/taskpane/theme/pane-theme';
import { chooseLook } from '../../../src/taskpane/theme/surroundings';

/** The pages of Office's light, colourful and dark themes, and none. */
const pages = [null, '#FFFFFF', '#F0F0F0', '#E6E6E6', '#212121', '#262626'] as const;

describe.each(pages)('on a page of %p', (officeGround) => {
  const look = chooseLook({ officeGround, officeIsDark: null, systemIsDark: false, moreContrast: false });
  const theme = paneTheme(look);
  const page = look.ground ?? (look.dark ? '#292929' : '#FFFFFF');

  test('the rules between rows and the ground of a choice can be seen', () => {
    const { colorNeutralStroke2, colorNeutralStroke3, colorNeutralBackground3 } = theme;
    for (const seen of [colorNeutralStroke2, colorNeutralStroke3]) expect(contrast(seen, page)).toBeGreaterThan(1.2);
    expect(contrast(colorNeutralBackground3, page)).toBeGreaterThan(1.07);
  });

  test('what is quiet can still be read', () => {
    for (const text of [theme.colorNeutralForeground2, theme.colorNeutralForeground3]) {
      expect(contrast(text, page)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { ragStatuses, type RagStatus } from '../../finance/rag/status';
import { slate } from './brand';
import { mix } from './colour';
import { darkRag, lightRag, type StatusColours } from './rag-colours';
import type { Look } from './surroundings';

/** The CSS variable of one of a status's colours, for styles. */
export const ragToken = (status: RagStatus, part: 'Fill' | 'Ground' | 'Text'): string => `var(--rag${status}${part})`;

/**
 * Fluent's theme for a look, with tokens of the pane's own: three colours for each
 * status (`ragRedFill` and so on), two for the bars of delivery, and `panePage` for its page.
 */
export function paneTheme(look: Look): Theme {
  const base = look.dark ? darkBase : createLightTheme(slate);
  return {
    ...base,
    ...onPage(look, base),
    ...(look.moreContrast ? strongerContrast(base) : {}),
    ...ragTokens(look.dark ? darkRag : lightRag),
    ...deliveryTokens(look.dark),
    // Not system-ui: on a machine without Segoe it may be a far wider face than the pane has room for.
    fontFamilyBase: "'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif",
  };
}

const darkBase: Theme = {
  ...createDarkTheme(slate),
  // On a dark page a dark slate button would sink: the light end of the ramp carries dark text instead.
  colorBrandBackground: slate[120],
  colorBrandBackgroundHover: slate[130],
  colorBrandBackgroundPressed: slate[110],
  colorBrandBackgroundSelected: slate[120],
  colorNeutralForegroundOnBrand: slate[30],
  colorCompoundBrandStroke: slate[120],
  colorCompoundBrandStrokeHover: slate[130],
  colorCompoundBrandForeground1: slate[120],
  colorBrandForegroundLink: slate[130],
  colorBrandForegroundLinkHover: slate[140],
};

/**
 * What has to stand out from the page, which is Office's and may be a light grey: Fluent's own rules and quiet grounds
 * are made for white, and would sink in it. Fields and buttons keep Fluent's ground, and so stand out too.
 */
function onPage({ dark, ground }: Look, base: Theme): Readonly<Record<string, string>> {
  const page = ground ?? base.colorNeutralBackground1;
  const off = (share: number): string => mix(page, dark ? '#FFFFFF' : '#000000', share);
  return {
    panePage: page,
    colorNeutralStroke3: off(0.11),
    colorNeutralStroke2: off(0.15),
    ...(dark ? {} : { colorNeutralBackground1Hover: off(0.05), colorNeutralBackground1Pressed: off(0.09) }),
    ...(dark ? {} : { colorNeutralBackground3: off(0.06), colorSubtleBackgroundHover: off(0.05) }),
  };
}

function strongerContrast(base: Theme): Partial<Theme> {
  return {
    colorNeutralForeground2: base.colorNeutralForeground1,
    colorNeutralForeground3: base.colorNeutralForeground1,
    colorNeutralStroke1: base.colorNeutralStrokeAccessible,
    colorNeutralStroke2: base.colorNeutralStrokeAccessible,
    colorNeutralStroke3: base.colorNeutralStrokeAccessible,
  };
}

function ragTokens(colours: Readonly<Record<RagStatus, StatusColours>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ragStatuses.flatMap((status) => [
      [`rag${status}Fill`, colours[status].fill],
      [`rag${status}Ground`, colours[status].ground],
      [`rag${status}Text`, colours[status].text],
    ]),
  );
}

/** What is banked, and what is only forecast, in the bars of delivery. */
function deliveryTokens(dark: boolean): Readonly<Record<string, string>> {
  return dark
    ? { paneDelivered: slate[120], paneToCome: '#5E8AA3' }
    : { paneDelivered: slate[80], paneToCome: slate[100] };
}

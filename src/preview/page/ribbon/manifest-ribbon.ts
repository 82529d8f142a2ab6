/** A button that the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** Shown when the pointer rests on it. */
  readonly description: string;
  /** On this server. */
  readonly icon: string;
  /** The function that the add-in associates with it; null for a button that only shows the pane. */
  readonly action: string | null;
}

/** The add-in's tab on the ribbon. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

/**
 * The tab that a manifest describes, so that the preview's buttons are those Excel shows; null where it has none.
 * @param xml an add-in only manifest
 */
export function readRibbon(xml: string): RibbonTab | null {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const tab = manifest.getElementsByTagName('CustomTab').item(0);
  if (!tab) return null;
  const resources = readResources(manifest);
  return {
    label: resources.get(childResource(tab, 'Label')) ?? '',
    groups: children(tab, 'Group').map((group) => ({
      label: resources.get(childResource(group, 'Label')) ?? '',
      buttons: children(group, 'Control').map((control) => readButton(control, resources)),
    })),
  };
}

/** The icon drawn for a button of this many pixels a side, on a screen of twice the usual density. */
const iconSize = '32';

function readButton(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const images = [...control.getElementsByTagName('bt:Image')];
  const image = images.find((candidate) => candidate.getAttribute('size') === iconSize);
  const supertip = children(control, 'Supertip').at(0);
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.get(childResource(control, 'Label')) ?? '',
    description: supertip ? (resources.get(childResource(supertip, 'Description')) ?? '') : '',
    icon: localPath(resources.get(image?.getAttribute('resid') ?? '') ?? ''),
    action: control.getElementsByTagName('FunctionName').item(0)?.textContent ?? null,
  };
}

function readResources(manifest: Document): ReadonlyMap<string, string> {
  const named = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => [...manifest.getElementsByTagName(name)]);
  return new Map(
    named.flatMap((element) => {
      const id = element.getAttribute('id');
      return id === null ? [] : [[id, element.getAttribute('DefaultValue') ?? '']];
    }),
  );
}

/** The manifest names icons where they will be released; this server has the same files under `assets`. */
function localPath(address: string): string {
  const assets = address.indexOf('/assets/');
  return assets < 0 ? '' : address.slice(assets);
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function childResource(parent: Element, name: string): string {
  return children(parent, name).at(0)?.getAttribute('resid') ?? '';
}

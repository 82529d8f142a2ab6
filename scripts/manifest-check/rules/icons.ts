import { builtPath, pageAddress } from '../addresses';
import type { BuiltAddIn } from '../built-add-in';
import { attribute, child, descendants, type XmlElement } from '../element';
import { pngSize } from '../png';
import type { ManifestProblem } from '../problem';
import { resourceOf } from './resources';

/** Without these Excel shows no icon at all. */
const requiredSizes = [16, 32, 80];

const allowedSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Where the product is listed: the two sizes that a task pane add-in's own icons must have. */
const listingSizes = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
] as const;

/** Icons that lack a size, or whose file has other pixels than the manifest says. */
export function checkIcons(root: XmlElement, built: BuiltAddIn): readonly ManifestProblem[] {
  const page = pageAddress(root);
  const pixels = (line: number, url: string, size: number) => checkPixels(line, url, size, page, built);
  const listings = listingSizes.flatMap(([name, size]) => {
    const element = child(root, name);
    return element ? pixels(element.line, attribute(element, 'DefaultValue'), size) : [];
  });
  const icons = descendants(root, 'Icon');
  const images = icons.flatMap((icon) => icon.children).filter((image) => attribute(image, 'resid') !== '');
  return [
    ...listings,
    ...icons.flatMap(checkSizes),
    ...images.flatMap((image) => pixels(image.line, resourceOf(root, image), Number(attribute(image, 'size')))),
  ];
}

function checkSizes(icon: XmlElement): readonly ManifestProblem[] {
  const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
  const missing = requiredSizes.filter((size) => !sizes.includes(size));
  const wrong = sizes.filter((size) => !allowedSizes.includes(size));
  return [
    ...missing.map((size) => ({ line: icon.line, message: `An <Icon> lacks its image of ${size} pixels.` })),
    ...wrong.map((size) => ({
      line: icon.line,
      message: `An <Icon> has an image of ${size} pixels; Excel knows ${allowedSizes.join(', ')}.`,
    })),
  ];
}

function checkPixels(
  line: number,
  url: string,
  size: number,
  page: string,
  built: BuiltAddIn,
): readonly ManifestProblem[] {
  const path = builtPath(url, page);
  const bytes = path === null ? null : built.file(path);
  // A file that does not exist is reported with the other addresses.
  if (path === null || bytes === null) return [];
  const real = pngSize(bytes);
  if (real === null) return [{ line, message: `dist/${path} is no PNG.` }];
  return real.width === size && real.height === size
    ? []
    : [
        {
          line,
          message: `dist/${path} is ${real.width} × ${real.height} pixels; ${size} × ${size} are expected here.`,
        },
      ];
}

import type JSZip from 'jszip';
import type { FreezeScope } from './frozen-copy';
import { callsOurs } from './our-functions';
import { unescapeXml, withoutAttribute } from './xml-text';

const columnFormula = /<((?:\w+:)?calculatedColumnFormula)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const totalFormula = /<((?:\w+:)?totalsRowFormula)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const column = /<((?:\w+:)?tableColumn)(\s[^>]*?)>([\s\S]*?)<\/\1>/g;

/**
 * Takes the formulas of the columns of Excel tables out where the cells have lost theirs: new rows would get them again.
 */
export async function freezeTableFormulas(zip: JSZip, scope: FreezeScope): Promise<void> {
  const goes = (formula: string): boolean => scope === 'all formulas' || callsOurs(unescapeXml(formula));
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const frozen = xml.replace(column, (whole, name: string, tag: string, inside: string) => {
      const without = inside.replace(columnFormula, (text, _, formula: string) => (goes(formula) ? '' : text));
      const total = without.replace(totalFormula, (text, _, formula: string) => (goes(formula) ? '' : text));
      if (total === inside) return whole;
      const kept = total === without ? tag : withoutAttribute(tag, 'totalsRowFunction');
      return total.trim() === '' ? `<${name}${kept}/>` : `<${name}${kept}>${total}</${name}>`;
    });
    if (frozen !== xml) zip.file(path, frozen);
  }
}

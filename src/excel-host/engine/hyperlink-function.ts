import type { BaseValueObject } from './vendor';
import { BaseFunction } from './vendor';

/** `HYPERLINK`, whose value is its text, as in Excel; Univer's own is a rich text, without a value that a cell could show. */
export class HyperlinkFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor() {
    super('HYPERLINK');
  }

  override calculate(link: BaseValueObject, text: BaseValueObject = link): BaseValueObject {
    return link.isError() ? link : text;
  }
}

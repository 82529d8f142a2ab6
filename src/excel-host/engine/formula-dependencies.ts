import { FormulaDependencyGenerator, type IFormulaDependencyTree } from './vendor';

/**
 * What formulas depend on. For references that are made while calculating (`INDIRECT`, `OFFSET`) Univer first lists the
 * places of all formulas, at each calculation and whether there is such a reference or not, which in a workbook of a few
 * hundred formulas takes half of the time of a calculation.
 */
export class FormulaDependencies extends FormulaDependencyGenerator {
  protected override async _calculateListByFunctionRefNode(formulas: IFormulaDependencyTree[]): Promise<void> {
    if (formulas.some(makesReferences)) await super._calculateListByFunctionRefNode(formulas);
  }
}

const makesReferences = ({ addressFunctionNodes }: IFormulaDependencyTree): boolean => addressFunctionNodes.length > 0;

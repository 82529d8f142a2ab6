/** How many digits of a figure Excel keeps; the traces of binary arithmetic are beyond them. */
export const keptDigits = 15;

/** A figure as Excel keeps it: what a conversion or a division has left beyond its digits goes, and −0 is 0. */
export const asKept = (figure: number): number => Number(figure.toPrecision(keptDigits));

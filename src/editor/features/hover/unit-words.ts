/** Units and times as people write them; the schema keeps them as UCUM codes. */
import type { Translate } from '../../translate.js';

/** UCUM codes in print: "mg/m2" is "mg/m²", "10*9/L" is "×10⁹/L", "mm[Hg]" is "mmHg". */
export function unitInPrint(ucum: string): string {
  return (spelled[ucum] ?? ucum)
    .replace(/10\*(-?\d+)\.?/g, (_, exponent: string) => `×10${raised(exponent)} `)
    .replace(/ (?=\/|$)/g, '')
    .replace(/\{log_10_/g, 'log₁₀ {')
    .replace(/\[([iI])U\]/g, 'IU')
    .replace(/[{}[\]]/g, '')
    .replace(/\bu(?=g\b|L\b|m\b|mol\b|kat\b|Ci\b|IU\b)/g, 'µ')
    .replace(/_/g, ' ')
    .replace(/m2\b/g, 'm²')
    .replace(/m3\b/g, 'm³')
    .replace(/\.(?=[A-Za-z])/g, '·');
}

/** A number with its unit; spans of time in words: "15.74 months", "1 year", "1.5 × ULN". */
export function withUnit(number: string, ucum: string, t: Translate): string {
  const one = number === '1';
  switch (ucum) {
    case 'a':
      return one ? t('{0} year', number) : t('{0} years', number);
    case 'mo':
      return one ? t('{0} month', number) : t('{0} months', number);
    case 'wk':
      return one ? t('{0} week', number) : t('{0} weeks', number);
    case 'd':
      return one ? t('{0} day', number) : t('{0} days', number);
    case 'h':
      return one ? t('{0} hour', number) : t('{0} hours', number);
    case 'min':
      return one ? t('{0} minute', number) : t('{0} minutes', number);
    default:
      return `${number} ${unitInPrint(ucum)}`;
  }
}

/** Codes that follow no pattern. */
const spelled: Readonly<Record<string, string>> = {
  '{ULN}': '× ULN',
  Cel: '°C',
  'cm[H2O]': 'cmH₂O',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
  '[drp]': 'drops',
  '[diop]': 'dioptres',
  '[ppth]': '‰',
  "[arb'U]": 'AU',
};

function raised(exponent: string): string {
  return exponent.replace(/[-\d]/g, (sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign)));
}

/** Units as people write them; the schema keeps them as UCUM codes. */

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

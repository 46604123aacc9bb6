/** Ids whose last character is worked out from the others. */

const ISSN = /^[0-9]{4}-[0-9]{3}[0-9X]$/;
const ORCID = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/;

/** Eight digits of which the last makes the weighted sum a multiple of eleven (ISO 3297). */
export function isIssn(text: string): boolean {
  if (!ISSN.test(text)) return false;
  let sum = 0;
  const plain = text.replace('-', '');
  for (let i = 0; i < 7; i++) sum += Number(plain[i]) * (8 - i);
  return (11 - (sum % 11)) % 11 === (plain[7] === 'X' ? 10 : Number(plain[7]));
}

/** Sixteen digits, the last one a check digit after ISO 7064, mod 11-2. */
export function isOrcid(text: string): boolean {
  if (!ORCID.test(text)) return false;
  const plain = text.replaceAll('-', '');
  let total = 0;
  for (let i = 0; i < 15; i++) total = (total + Number(plain[i])) * 2;
  const check = (12 - (total % 11)) % 11;
  return check === (plain[15] === 'X' ? 10 : Number(plain[15]));
}

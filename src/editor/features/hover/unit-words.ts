/** Numbers with their units, spans of time in words. */
import { unitInPrint } from '../../../formats/unit-in-print.js';
import type { Translate } from '../../translate.js';

export { unitInPrint };

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

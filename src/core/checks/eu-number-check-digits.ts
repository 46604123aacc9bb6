import type { Check } from './check.js';
import { crc32 } from './crc-32.js';

const NUMBER = /^(\d{4})-(\d{6})-(\d{2})(?:-\d{2})?$/;

/** The register's first year, in which not all numbers follow the rule. */
const FIRST_YEAR = '2004';

/** European trial numbers carry two digits that check the others. */
export const euNumberCheckDigits: Check = {
  id: 'eu-number-check-digits',
  summary: 'The check digits of EudraCT and CTIS numbers against the ten digits before them.',
  why: 'The last two digits are the first two decimal digits of the CRC-32 of the ten before them. The rule was found from numbers in use, all of which follow it; a number that does not was most likely mistyped.',
  silentWhen: [
    'numbers of 2004, the first year of the register',
    'numbers of another form, which another rule flags',
    'ISSN and ORCID iDs, whose check digit is part of their form',
  ],
  severity: 'warning',
  examples: {
    fires: ['The trial is registered (EudraCT number 2014-000323-52).', 'EU CT number 2022-502587-18-00.'],
    silent: ['The trial is registered (EudraCT number 2014-000323-25).', 'EU CT number 2022-502578-18-00.'],
  },
  *run({ byType }) {
    for (const id of byType['trial-id']) {
      if (!id.valid || (id.registry !== 'EudraCT' && id.registry !== 'CTIS')) continue;
      const [, year = '', number = '', digits = ''] = NUMBER.exec(id.value.replace(/^EUCTR/, '')) ?? [];
      if (number === '' || year === FIRST_YEAR) continue;
      const expected = String(crc32(year + number)).slice(0, 2);
      if (expected === digits) continue;
      yield {
        finding: {
          start: id.start,
          end: id.end,
          message: `The check digits of ${id.text} are ${digits}; ${expected} would belong to ${year}-${number}.`,
          evidence: { printed: digits, expected },
          accuses: [id.id],
        },
      };
    }
  },
};

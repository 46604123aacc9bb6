/** "27 of 61 patients responded (ORR 44.3%)": a bracket that names, with its share, what was counted right before it. */

/** True where what stands between a fraction and a share counts those with an endpoint and then names the rate of just these. */
export function namesAgain(glue: string): boolean {
  return glue.length < LONGEST && PAIRS.some((pair) => pair.test(glue));
}

const LONGEST = 120;
const WHO = String.raw`^\s(?:[a-z]+\s){0,3}?`;
const HAD = String.raw`(?:had|achieved|showed|experienced|attained)\s(?:an?\s)?`;
const OPENS = String.raw`\s?[([]`;
const ENDS = String.raw`(?:\s\([A-Za-z]{2,4}\))?[,:=]?\s(?:of\s|was\s)?$`;

/** The words of the count with the names of its rate: another rate, as that of complete responses, is of other people. */
const PAIRS: readonly RegExp[] = [
  new RegExp(
    `${WHO}(?:responded|${HAD}(?:objective|overall)\\sresponses?)${OPENS}(?:ORR|objective response rate|overall response rate)${ENDS}`,
    'i',
  ),
  new RegExp(`${WHO}${HAD}disease control${OPENS}(?:DCR|disease control rate)${ENDS}`, 'i'),
  new RegExp(`${WHO}${HAD}clinical benefit${OPENS}(?:CBR|clinical benefit rate)${ENDS}`, 'i'),
  new RegExp(
    `${WHO}${HAD}patholog(?:ic|ical) complete responses?${OPENS}(?:pCR|pCR rate|pathologic(?:al)? complete response rate)${ENDS}`,
    'i',
  ),
];

/** What a substance measured in one unit of concentration is in another. */

/** value in `to` = slope × (value in `from` − zero). */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly slope: number;
  readonly zero: number;
}

/** Substances as texts call them, with every conversion that laboratories use; units in UCUM. */
const SUBSTANCES: readonly (readonly [RegExp, readonly Conversion[]])[] = [
  [/\b(?:glucose|glyca?emi[ac]|FPG|FBG|FBS|PPG|SMPG)\b/gi, millimoles(18.016)],
  [/\b(?:cholesterol|[HL]DL(?:-C)?)\b/g, millimoles(38.67)],
  [/\b(?:triglycerides?|TGs?)\b/gi, millimoles(88.57)],
  [/\bphosph(?:ate|orus)\b/gi, millimoles(3.097)],
  [/\bcalcium\b/gi, millimoles(4.008)],
  [/\b(?:urea|BUN)\b/gi, millimoles(6.006, 2.801)],
  [/\bcreatinine\b/gi, rates('umol/L', 'mg/dL', 1 / 88.42)],
  [/\bbilirubin\b/gi, rates('umol/L', 'mg/dL', 1 / 17.1)],
  [/\b(?:uric acid|urate)\b/gi, [...rates('umol/L', 'mg/dL', 1 / 59.48), ...millimoles(16.81)]],
  [/\b(?:vitamin D|25-?\(?OH\)?-?D)\b/gi, rates('nmol/L', 'ng/mL', 1 / 2.496)],
  [/\bha?emoglobin\b/gi, rates('g/dL', 'g/L', 10)],
  // The master equation between NGSP and IFCC; a change of HbA1c has no zero.
  [
    /\b(?:HbA1c|Hb ?A1c|A1C|glycated ha?emoglobin)\b/gi,
    [
      { from: '%', to: 'mmol/mol', slope: 10.929, zero: 2.15 },
      { from: '%', to: 'mmol/mol', slope: 10.929, zero: 0 },
    ],
  ],
];

function millimoles(...slopes: readonly number[]): readonly Conversion[] {
  return rates('mmol/L', 'mg/dL', ...slopes);
}

function rates(from: string, to: string, ...slopes: readonly number[]): readonly Conversion[] {
  return slopes.map((slope) => ({ from, to, slope, zero: 0 }));
}

/** The conversions between two units of the substance that is named last in some words; none where it is unknown. */
export function conversionsOf(words: string, from: string, to: string): readonly Conversion[] {
  let last = -1;
  let found: readonly Conversion[] = [];
  for (const [name, conversions] of SUBSTANCES) {
    for (const { index } of words.matchAll(name)) {
      if (index < last) continue;
      last = index;
      found = conversions;
    }
  }
  return found.flatMap((one) => {
    if (one.from === from && one.to === to) return [one];
    return one.from === to && one.to === from ? [reversed(one)] : [];
  });
}

function reversed({ from, to, slope, zero }: Conversion): Conversion {
  return { from: to, to: from, slope: 1 / slope, zero: -slope * zero };
}

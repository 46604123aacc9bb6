/** How people are allocated to arms: the ratio and the number to be split. */
import type { Design, Figure } from '../../schema/annotation.js';
import { isFigure, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';

export const allocation: ClaimBuilder = {
  kind: 'allocation',
  summary: 'The allocation ratio with the number of people to be allocated, and the size of each arm.',
  examples: {
    builds: [
      {
        text: 'A total of 104 patients will be randomly assigned in a 2:1 ratio.',
        labels: ['104 patients 2:1'],
      },
    ],
    ignores: ['Patients were randomly assigned to one of two arms.'],
  },
  *build(annotations, document) {
    for (const { annotations: group, background } of sentenceGroups(annotations, document)) {
      const ratio = group.find((one): one is Design => one.type === 'design' && one.aspect === 'ratio');
      if (ratio === undefined) continue;
      const sizes = group.filter((one): one is Figure => isFigure(one) && one.kind === 'sample-size');
      const total = sizes.find((size) => size.stage === 'randomised') ?? sizes[0];
      if (total === undefined) continue;
      const arms = sizes.filter((size) => size !== total && (size.value ?? 0) < (total.value ?? 0));
      const all = [ratio, total, ...arms];
      yield {
        kind: 'allocation',
        start: Math.min(...all.map((one) => one.start)),
        end: Math.max(...all.map((one) => one.end)),
        label: `${total.text} patients ${ratio.value}`,
        parts: [
          { role: 'total', annotation: total.id, stated: true },
          { role: 'ratio', annotation: ratio.id, stated: true },
          ...arms.map((arm) => ({ role: 'arm-size' as const, annotation: arm.id, stated: true })),
        ],
        qualifiers: [],
        background,
      };
    }
  },
};

/** The flow of people through the trial: screened, enrolled, randomised, treated, completed, analysed. */
import type { Figure } from '../../schema/annotation.js';
import { isFigure, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder } from './claim.js';

export const enrolment: ClaimBuilder = {
  kind: 'enrolment',
  summary: 'How many people were screened, enrolled, randomised, treated, completed and analysed.',
  examples: {
    builds: [
      { text: 'Of 53 screened patients, 46 completed the study.', labels: ['screened 53, completed 46'] },
    ],
    ignores: ['Of 61 patients, 27 responded.'],
  },
  *build(annotations, document) {
    for (const { annotations: group, background, section } of sentenceGroups(annotations, document)) {
      if (section?.kind === 'eligibility') continue;
      const steps = group.filter(
        (one): one is Figure & { stage: NonNullable<Figure['stage']> } =>
          isFigure(one) && one.stage !== undefined,
      );
      const first = steps[0];
      const last = steps.at(-1);
      if (first === undefined || last === undefined) continue;
      yield {
        kind: 'enrolment',
        start: first.start,
        end: last.end,
        label: steps.map((step) => `${step.stage} ${step.printed?.value ?? step.text}`).join(', '),
        parts: steps.map((step) => ({ role: step.stage, annotation: step.id, stated: true })),
        qualifiers: [],
        background,
      };
    }
  },
};

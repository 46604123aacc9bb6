/** Relations between two annotations that a person made or cut. The types are inferred from these schemas. */
import * as z from 'zod';

/** What the first annotation is to the second. */
export const relationKindSchema = z.enum([
  'dose-of-drug',
  /** An interval, or a spread such as a range or an SD. */
  'interval-of-estimate',
  'count-of-percentage',
  'denominator-of-share',
  'p-value-of-result',
  'result-of-endpoint',
  'result-of-arm',
  /** The size of an arm, or a kind of people, to all who were split. */
  'part-of-total',
  /** Those randomised, treated, completed, … to others of the same flow. */
  'step-of-flow',
]);

export const relationSchema = z
  .object({
    kind: relationKindSchema,
    /** `cut`: the two do not belong together, although they were taken to. */
    verdict: z.enum(['related', 'cut']),
    /** Id of the annotation that belongs to the other one. */
    annotation: z.string(),
    /** Id of the annotation that it belongs to. */
    other: z.string(),
    /** Who said so: `person:<name>`. */
    by: z.string().min(1),
  })
  .readonly();

export type RelationKind = z.infer<typeof relationKindSchema>;
export type Relation = z.infer<typeof relationSchema>;

/** Claims: annotations joined into a statement. The types are inferred from these schemas. */
import * as z from 'zod';

const offset = z.number().int().nonnegative();

export const claimKindSchema = z.enum([
  'dosing',
  /** What was found in one arm, or one effect. */
  'result',
  /** Two arms side by side, with the effect and the p-value that the text draws from them. */
  'comparison',
  /** A test statistic with the p-value drawn from it: "t(48) = 2.31, P = .025". */
  'test',
  /** A value before and after, with the change that the text draws from them. */
  'change',
  /** Best responses of the same people: complete, partial, stable, progressive. */
  'response',
  /** Harms of the same people: any grade, severe, serious, related. */
  'safety',
  'enrolment',
  'allocation',
  /** People split in two kinds that make up all of them. */
  'breakdown',
  'registration',
  /** Who may take part, and the ages of those who did. */
  'eligibility',
]);

export const claimRoleSchema = z.enum([
  // dosing
  'drug',
  'dose',
  // result
  'endpoint',
  'estimate',
  'interval',
  'spread',
  'fraction',
  'percentage',
  'count',
  'denominator',
  'p-value',
  'reduction',
  'time-point',
  /** The drug that names the arm, where a person said so. */
  'arm',
  /** Number needed to treat or to harm. */
  'number-needed',
  /** Events behind a hazard ratio: "152 deaths". */
  'events',
  // test
  'statistic',
  // change
  'before',
  'after',
  'change',
  // response
  'complete-response',
  'partial-response',
  'stable-disease',
  'progressive-disease',
  'not-evaluable',
  'objective-response',
  'disease-control',
  'evaluable',
  // safety
  'any-grade',
  'severe',
  'serious',
  'related',
  'discontinued-for-harm',
  // enrolment
  'screened',
  'enrolled',
  'randomised',
  'treated',
  'completed',
  'analysed',
  'discontinued',
  // allocation
  'ratio',
  'total',
  'arm-size',
  // breakdown, with the total of allocations
  'category',
  'part',
  'overall',
  'subgroup',
  // registration
  'registry-id',
  'study-name',
  'phase',
  'design',
  'date',
  /** The number of participants that a registry's field gives, as it was in the end. */
  'participants',
  /** The number that a registry's field gives as a plan. */
  'planned',
  // eligibility
  'age-limit',
  'age-range',
]);

/** What the sentence says of how a figure came about; checks grow lenient or silent by it. */
export const qualifierSchema = z.enum([
  'adjusted',
  'kaplan-meier',
  'approximate',
  'one-sided',
  'not-patients',
  'change',
  'difference',
  'subgroup',
  'not-reached',
  /** A median or geometric mean, or a difference of such. */
  'skewed',
  /** The p-value is of a log-rank, rank, stratified or corrected test: near to what the interval gives, but not the same. */
  'other-test',
  /** The p-value is of interaction, trend or noninferiority, or words between make it doubtful what it is of. */
  'other-hypothesis',
  /** An allocation: the one size given is that of each arm, and the text does not say how many arms. */
  'per-arm',
  /** An allocation: only the sum of the parts, and the form of their list, make them those of the whole. */
  'unsaid',
  /** An allocation or breakdown: there may be more arms or kinds than are given. */
  'incomplete',
  /** A registration or allocation: the number of participants is a plan. */
  'estimated',
  /** Response in more grades than complete and partial: very good partial, stringent, incomplete recovery. */
  'other-categories',
]);

/** What the words beside a result say of it, to be held against its figures. */
export const sayingSchema = z.enum([
  'significant',
  'not-significant',
  /** "NS" beside the p-value itself. */
  'ns',
  /** "lower risk", "less likely": the ratio should be below 1. */
  'lower-risk',
  'higher-risk',
  /** "Most patients (34/60)": more than half. */
  'majority',
  'minority',
]);

/** One annotation in a claim: what part it plays, and whether the text says so or it was worked out. */
export const claimPartSchema = z
  .object({
    role: claimRoleSchema,
    annotation: z.string(),
    stated: z.boolean(),
    /** Who said that it belongs here, where a person did: `person:<name>`. Then it counts as stated. */
    given: z.string().min(1).optional(),
    /** In a comparison: which of the two arms the part belongs to; absent for what is drawn from both. */
    side: z.enum(['first', 'second']).optional(),
  })
  .readonly();

export const claimSchema = z
  .object({
    id: z.string().min(1),
    kind: claimKindSchema,
    /** The stretch of text the claim is read from. */
    start: offset,
    end: offset,
    /** One line for people: "ORR 16 % (8/49, 95 % CI 7–30)". */
    label: z.string(),
    parts: z.array(claimPartSchema).readonly(),
    /** Ids of the annotations the claim is made from, in text order. */
    from: z.array(z.string()).readonly(),
    /** Concept of the endpoint, where the claim has one. */
    endpoint: z.string().optional(),
    /** Name of the arm as the text calls it, in lower case: "placebo", "nivolumab + ipilimumab", "control". */
    arm: z.string().optional(),
    /**
     * In a comparison: the names of both arms, first and second, where the text names them. In an allocation: one for
     * each size, in the same order, empty where an arm has no name.
     */
    arms: z.array(z.string()).readonly().optional(),
    /** People whom the claim is about, in lower case as printed, where they are not all of the trial's. */
    population: z.string().optional(),
    /** How response was judged: "independent", "investigator", "confirmed", "unconfirmed", or two of them. */
    assessment: z.string().optional(),
    qualifiers: z.array(qualifierSchema).readonly(),
    /** What the words beside the figures say of them, where they say it plainly. */
    says: z.array(sayingSchema).readonly().optional(),
    /** True where the sentence speaks of another trial or of what was known before. */
    background: z.boolean(),
    /** Index of the record (one file may hold many abstracts). */
    record: z.number().int().nonnegative(),
  })
  .readonly();

export type ClaimKind = z.infer<typeof claimKindSchema>;
export type ClaimRole = z.infer<typeof claimRoleSchema>;
export type Saying = z.infer<typeof sayingSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type ClaimPart = z.infer<typeof claimPartSchema>;
export type Claim = z.infer<typeof claimSchema>;

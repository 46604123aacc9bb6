/**
 * The annotation types: what Trial Lens finds in a text, as it leaves the program.
 *
 * These schemas are the only definition; the TypeScript types are inferred from them and the published
 * JSON Schema is generated from them. Offsets are UTF-16 code units, half-open, into the text as it stands.
 */
import * as z from 'zod';

const offset = z.number().int().nonnegative();

/** A place in the text: UTF-16 code units, `start` included, `end` not. */
export const spanSchema = z.object({ start: offset, end: offset }).readonly();

const base = {
  /** Unique within the document, made of type and place, so the same text always gives the same id. */
  id: z.string().min(1),
  start: offset,
  end: offset,
  /** The annotated characters exactly as they stand in the text. */
  text: z.string(),
  /** Who made it: `recogniser:<type>` or `person:<name>`. */
  by: z.string().min(1),
};

export const drugMentionSchema = z.enum(['generic', 'brand', 'code', 'abbreviation', 'regimen', 'class']);

export const drugSchema = z.object({
  ...base,
  type: z.literal('drug'),
  /** Canonical name: the lower-case generic name where there is one, else the code, regimen or class. */
  name: z.string().min(1),
  mention: drugMentionSchema,
  /** Pharmacological class from the INN stem or the lexicon, such as "tyrosine kinase inhibitor". */
  class: z.string().optional(),
  /** Canonical names of the parts of a regimen. */
  parts: z.array(z.string()).readonly().optional(),
  /** True where the spelling differs from the canonical name and is taken for a misspelling of it. */
  misspelled: z.boolean().optional(),
  /** The list that the name was imported from; left out where the project's own lexicon or rules know it. */
  importedFrom: z.string().optional(),
});

export const amountSchema = z
  .object({
    value: z.number(),
    /** Upper end of a dose range. */
    high: z.number().optional(),
    /** What a fixed combination holds of its other drugs, in the same unit: 103 in "97/103 mg". */
    further: z.array(z.number()).readonly().optional(),
    /** UCUM code, such as "mg", "mg/m2", "ug". */
    unit: z.string(),
  })
  .readonly();

export const schedulePartSchema = z
  .object({
    part: z.enum(['route', 'frequency', 'days', 'cycle', 'duration', 'timing']),
    start: offset,
    end: offset,
    text: z.string(),
  })
  .readonly();

export const doseSchema = z.object({
  ...base,
  type: z.literal('dose'),
  amount: amountSchema,
  /** "oral", "intravenous", "subcutaneous", … */
  route: z.string().optional(),
  /** "QD", "BID", "TID", "QID", "5x/day", "Q8H", "QW", "Q2W", "Q3W", "Q4W", "5x/week", "monthly", "once", … */
  frequency: z.string().optional(),
  /** Dosing days within the cycle, written out: days 1–14 is fourteen numbers. */
  days: z.array(z.number().int()).readonly().optional(),
  /** Length of the cycle in days. */
  cycleDays: z.number().positive().optional(),
  /** When in relation to meals: "before meals", "with meals", "after meals", "fasting". */
  timing: z.string().optional(),
  /** Id of the drug annotation this dose belongs to. */
  drug: z.string().optional(),
  /** Where each part of the schedule stands in the text. */
  schedule: z.array(schedulePartSchema).readonly().optional(),
});

export const endpointSchema = z.object({
  ...base,
  type: z.literal('endpoint'),
  /** Short stable name: "ORR", "PFS", "OS", or a kebab-case name for an open-class endpoint. */
  concept: z.string().min(1),
  /** Full name: "objective response rate". */
  name: z.string().min(1),
  role: z.enum(['primary', 'secondary', 'exploratory']).optional(),
});

export const figureKindSchema = z.enum([
  'percentage',
  'fraction',
  'count',
  'sample-size',
  'hazard-ratio',
  'odds-ratio',
  'risk-ratio',
  'difference',
  'mean',
  'median',
  'sd',
  'se',
  'interval',
  'range',
  'iqr',
  'p-value',
  'duration',
  'rate',
  'age',
  'quantity',
]);

export const comparatorSchema = z.enum(['<', '<=', '=', '>=', '>', '~']);

export const printedSchema = z
  .object({
    value: z.string().optional(),
    low: z.string().optional(),
    high: z.string().optional(),
    count: z.string().optional(),
    total: z.string().optional(),
  })
  .readonly();

/** The step of a trial's flow at which people are counted. */
export const stageSchema = z.enum(['screened', 'enrolled', 'randomised', 'treated', 'completed', 'analysed']);

/** What the words around a figure say of how it came about; claims and checks read it. */
export const figureCueSchema = z.enum([
  'reduction',
  'change',
  'difference',
  'adjusted',
  'kaplan-meier',
  'approximate',
  'one-sided',
  'not-patients',
  'subgroup',
  'other-study',
  'respectively',
]);

export const statisticSchema = z.enum(['t', 'F', 'chi-square', 'z', 'r', 'nnt']);

export const figureSchema = z.object({
  ...base,
  type: z.literal('figure'),
  kind: figureKindSchema,
  value: z.number().optional(),
  /** Lower and upper end of an interval or range; absent where it is not reached or not estimable. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** A fraction's numerator, and what it is out of. */
  count: z.number().optional(),
  total: z.number().optional(),
  unit: z.string().optional(),
  /** Confidence level in percent. */
  level: z.number().optional(),
  comparator: comparatorSchema.optional(),
  /** For counts and sample sizes: at which step of the trial these people were counted. */
  stage: stageSchema.optional(),
  cues: z.array(figureCueSchema).readonly().optional(),
  /** A test statistic or a number needed to treat: which one the value is. */
  statistic: statisticSchema.optional(),
  /** Degrees of freedom printed with a test statistic, as printed: ["2", "87"] in "F(2, 87) = 4.5". */
  freedom: z.array(z.string()).readonly().optional(),
  /** Each number as printed, without grouping marks, decimal sign a full stop: "16.0" stays "16.0". */
  printed: printedSchema.optional(),
});

export const trialIdSchema = z.object({
  ...base,
  type: z.literal('trial-id'),
  /** "ClinicalTrials.gov", "ISRCTN", …; "study" for a study's own name; "sponsor" for a sponsor's number. */
  registry: z.string().min(1),
  /** Normalised: "NCT01234567", "ALTER-PA-001". */
  value: z.string().min(1),
  valid: z.boolean(),
  /** Why it is not valid. */
  reason: z.string().optional(),
});

export const phaseSchema = z.object({
  ...base,
  type: z.literal('phase'),
  /** "1", "1/2", "2", "2b", "3", "4". */
  value: z.string().min(1),
});

export const designSchema = z.object({
  ...base,
  type: z.literal('design'),
  aspect: z.enum([
    'allocation',
    'ratio',
    'masking',
    'arms',
    'centres',
    'control',
    'model',
    'status',
    'purpose',
    'countries',
  ]),
  /** "randomised", "2:1", "open-label", "single-arm", "multicentre", "placebo-controlled", "crossover", "recruiting", … */
  value: z.string().min(1),
});

export const populationSchema = z.object({
  ...base,
  type: z.literal('population'),
  aspect: z.enum([
    'condition',
    'age',
    'sex',
    'performance-status',
    'stage',
    'line',
    'analysis-set',
    'people',
  ]),
  value: z.string().min(1),
  /** Ages in years, performance status as a grade. */
  low: z.number().optional(),
  high: z.number().optional(),
});

export const dateSchema = z.object({
  ...base,
  type: z.literal('date'),
  /** ISO 8601, as precise as printed: "2022-08-08", "2019-04", "2023"; a quarter is "2020-Q1". */
  value: z.string().min(4),
  precision: z.enum(['day', 'month', 'quarter', 'year']),
  role: z.enum(['start', 'end', 'completion', 'cut-off', 'publication']).optional(),
});

export const annotationSchema = z.discriminatedUnion('type', [
  drugSchema,
  doseSchema,
  endpointSchema,
  figureSchema,
  trialIdSchema,
  phaseSchema,
  designSchema,
  populationSchema,
  dateSchema,
]);

export type Span = z.infer<typeof spanSchema>;
export type Drug = Readonly<z.infer<typeof drugSchema>>;
export type Dose = Readonly<z.infer<typeof doseSchema>>;
export type SchedulePart = z.infer<typeof schedulePartSchema>;
export type Endpoint = Readonly<z.infer<typeof endpointSchema>>;
export type Figure = Readonly<z.infer<typeof figureSchema>>;
export type FigureKind = z.infer<typeof figureKindSchema>;
export type Statistic = z.infer<typeof statisticSchema>;
export type FigureCue = z.infer<typeof figureCueSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type TrialId = Readonly<z.infer<typeof trialIdSchema>>;
export type Phase = Readonly<z.infer<typeof phaseSchema>>;
export type Design = Readonly<z.infer<typeof designSchema>>;
export type Population = Readonly<z.infer<typeof populationSchema>>;
export type DateMention = Readonly<z.infer<typeof dateSchema>>;
export type Annotation =
  | Drug
  | Dose
  | Endpoint
  | Figure
  | TrialId
  | Phase
  | Design
  | Population
  | DateMention;
export type AnnotationType = Annotation['type'];

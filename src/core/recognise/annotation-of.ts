/**
 * Makes annotations of what recognisers find: all of a type have the same fields in the same order, absent ones being
 * undefined. Claims and checks read them millions of times, and an engine reads objects of one shape many times as fast.
 */
import type { Annotation, AnnotationType, SchedulePart } from '../../schema/annotation.js';
import { copyWith } from '../text/copy.js';
import type { AnnotationParts } from './recogniser.js';

/** The annotation, its offsets counted from the start of the whole text; `at` is where its block begins there. */
export function annotationOf(parts: AnnotationParts, block: string, at: number): Annotation {
  const text = block.slice(parts.start, parts.end);
  const start = parts.start + at;
  const end = parts.end + at;
  const id = annotationId(parts.type, start, end);
  switch (parts.type) {
    case 'figure': {
      const { type, kind, value, comparator, low, high, count, total } = parts;
      const { unit, level, stage, cues, statistic, freedom, printed } = parts;
      return {
        id,
        start,
        end,
        text,
        by: 'recogniser:figure',
        type,
        kind,
        value,
        comparator,
        low,
        high,
        count,
        total,
        unit,
        level,
        stage,
        cues,
        statistic,
        freedom,
        printed,
      };
    }
    case 'drug': {
      const { type, name, mention, class: group, parts: combined, misspelled, importedFrom } = parts;
      return {
        id,
        start,
        end,
        text,
        by: 'recogniser:drug',
        type,
        name,
        mention,
        class: group,
        parts: combined,
        misspelled,
        importedFrom,
      };
    }
    case 'dose': {
      const { type, amount, route, frequency, days, cycleDays, timing } = parts;
      const drug = parts.drug === undefined ? undefined : movedId(parts.drug, at);
      const schedule = parts.schedule === undefined ? undefined : movedParts(parts.schedule, at);
      return {
        id,
        start,
        end,
        text,
        by: 'recogniser:dose',
        type,
        amount,
        route,
        frequency,
        days,
        cycleDays,
        timing,
        drug,
        schedule,
      };
    }
    case 'endpoint': {
      const { type, concept, name, role } = parts;
      return { id, start, end, text, by: 'recogniser:endpoint', type, concept, name, role };
    }
    case 'population': {
      const { type, aspect, value, low, high } = parts;
      return { id, start, end, text, by: 'recogniser:population', type, aspect, value, low, high };
    }
    case 'trial-id': {
      const { type, registry, value, valid, reason } = parts;
      return { id, start, end, text, by: 'recogniser:trial-id', type, registry, value, valid, reason };
    }
    case 'phase':
      return { id, start, end, text, by: 'recogniser:phase', type: parts.type, value: parts.value };
    case 'design': {
      const { type, aspect, value } = parts;
      return { id, start, end, text, by: 'recogniser:design', type, aspect, value };
    }
    case 'date': {
      const { type, value, precision, role } = parts;
      return { id, start, end, text, by: 'recogniser:date', type, value, precision, role };
    }
  }
}

/** The annotation as it is once its block has moved by so many characters. */
export function movedAnnotation(one: Annotation, by: number): Annotation {
  const start = one.start + by;
  const end = one.end + by;
  const id = annotationId(one.type, start, end);
  if (one.type !== 'dose') return copyWith(one, { id, start, end });
  const drug = one.drug === undefined ? undefined : movedId(one.drug, by);
  const schedule = one.schedule === undefined ? undefined : movedParts(one.schedule, by);
  return copyWith(one, { id, start, end, drug, schedule });
}

function annotationId(type: AnnotationType, start: number, end: number): string {
  return `${type}:${start}-${end}`;
}

/** "drug:3-8" moved by 100 is "drug:103-108". */
function movedId(id: string, by: number): string {
  if (by === 0) return id;
  const colon = id.indexOf(':');
  const dash = id.indexOf('-', colon);
  const start = Number(id.slice(colon + 1, dash)) + by;
  const end = Number(id.slice(dash + 1)) + by;
  return `${id.slice(0, colon)}:${start}-${end}`;
}

function movedParts(schedule: readonly SchedulePart[], by: number): readonly SchedulePart[] {
  return schedule.map(({ part, start, end, text }) => ({ part, start: start + by, end: end + by, text }));
}

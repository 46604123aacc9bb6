/** Performance status: "ECOG 0–1", "Eastern Cooperative Oncology Group Performance Status 0 or 1", "Karnofsky ≥ 70". */
import type { Tokens } from '../../text/tokens.js';
import type { PopulationReading } from './reading.js';

/** The grades that follow the name of a scale, which stands in tokens [from, to). */
export function readPerformanceStatus(
  tokens: Tokens,
  from: number,
  to: number,
  scale: string,
): PopulationReading | undefined {
  let at = to;
  while (
    at < to + 9 &&
    /^(?:performance|status|score|scale|ps|of|[():,≤≥<>]|ecog|kps|a|was|grade)$/.test(tokens.word(at))
  )
    at++;
  const low = gradeAt(tokens, at, scale);
  if (low === undefined) return undefined;
  const joined = tokens.isDash(at + 1) || /^(?:or|to|and|,)$/.test(tokens.word(at + 1));
  const comma = tokens.word(at + 2) === 'or' ? at + 3 : at + 2;
  const high = joined ? gradeAt(tokens, comma, scale) : undefined;
  if (high !== undefined && high > low) {
    return { from, to: comma + 1, aspect: 'performance-status', value: `${scale} ${low}–${high}`, low, high };
  }
  const before = tokens.word(at - 1);
  if (before === '≤' || before === '<') {
    const most = before === '<' ? low - 1 : low;
    return { from, to: at + 1, aspect: 'performance-status', value: `${scale} ≤${most}`, high: most };
  }
  if (before === '≥' || before === '>') {
    return { from, to: at + 1, aspect: 'performance-status', value: `${scale} ≥${low}`, low };
  }
  return { from, to: at + 1, aspect: 'performance-status', value: `${scale} ${low}`, low, high: low };
}

function gradeAt(tokens: Tokens, i: number, scale: string): number | undefined {
  const value = tokens.isNumber(i) ? tokens.valueOf(i) : Number.NaN;
  const most = scale === 'Karnofsky' ? 100 : 4;
  return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}

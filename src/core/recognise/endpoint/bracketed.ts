/** Short forms in the bracket behind an endpoint: "fear of falling (FES-I)", "fatigue (MFI)"; they stand for it in the whole block. */
import { copyWith } from '../../text/copy.js';
import type { Tokens } from '../../text/tokens.js';
import type { FoundEndpoint } from './found-endpoint.js';
import { isCapitals } from './short-forms.js';

export class BracketedShortForms {
  private readonly known = new Map<string, FoundEndpoint>();

  constructor(private readonly tokens: Tokens) {}

  /** The short form that begins at a token, where one was put behind an endpoint before or is now; `last` is the endpoint before. */
  at(at: number, last: FoundEndpoint | undefined): FoundEndpoint | undefined {
    const { tokens, known } = this;
    const isBehind = last !== undefined && last.to === at - 1 && tokens.isSymbol(at - 1, '(');
    if (!isBehind && known.size === 0) return undefined;
    const to = this.end(at);
    const text = tokens.text.slice(tokens.startOf(at), tokens.endOf(to - 1));
    if (!isBehind) {
      const meant = known.get(text);
      return meant === undefined ? undefined : copyWith(meant, { from: at, to });
    }
    const closes = tokens.isSymbol(to, ')') || tokens.isSymbol(to, ',') || tokens.isSymbol(to, ';');
    if (!closes || NO_ENDPOINTS.has(text) || tokens.isNumber(to + 1)) return undefined;
    const { concept, name, isHarm } = last;
    const found = { from: at, to, concept, name, isHarm, isTerm: false, role: undefined };
    known.set(text, found);
    return found;
  }

  /** "QLQ-C30", "FES-I" and "GHQ-12" are one form. */
  private end(at: number): number {
    const { tokens } = this;
    let to = at + 1;
    while (tokens.isDash(to) && tokens.touches(to) && tokens.touches(to + 1)) {
      if (!tokens.isNumber(to + 1) && !isVersion(tokens, to + 1)) break;
      to += 2;
    }
    return to;
  }
}

function isVersion(tokens: Tokens, at: number): boolean {
  return isCapitals(tokens, at) || /^[A-Z][0-9]*$/.test(tokens.raw(at));
}

/** What stands in such brackets and tells how it was counted, among whom or by what rules. */
const NO_ENDPOINTS: ReadonlySet<string> = new Set(
  (
    'SD SE SEM CI IQR HR OR RR ITT PP mITT FAS NS SMD MD WMD ANOVA RECIST CTCAE NCI WHO NCIC CTC RTOG LOCF BMI USA UK US EU ' +
    'ASA ECOG ICD DSM MRI CT PET EEG ECG ELISA PCR HPLC NR NA NE KM N AJCC FIGO TNM DXA DEXA'
  ).split(' '),
);

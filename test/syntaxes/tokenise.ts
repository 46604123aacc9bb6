/** Tokenises text with the shipped grammar and the engine that the editor itself uses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const { createOnigScanner, createOnigString, loadWASM } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

/** A stretch of one line (columns in UTF-16 code units, end excluded) and its scopes, outermost first. */
export interface ScopedSpan {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

const root = process.cwd();
const grammarPath = join(root, 'syntaxes', 'trial-text.tmLanguage.json');

/** The grammar of `text.trial`, ready to tokenise. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(join(root, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scopeName) =>
      scopeName === 'text.trial' ? parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath) : null,
  });
  const grammar = await registry.loadGrammar('text.trial');
  if (!grammar) throw new Error(`No grammar could be read from ${grammarPath}`);
  return grammar;
}

/** One line at the top of a file: no pattern of this grammar spans lines. */
export function tokeniseLine(grammar: IGrammar, line: string): readonly ScopedSpan[] {
  return grammar
    .tokenizeLine(line, INITIAL)
    .tokens.map((token) => ({ start: token.startIndex, end: token.endIndex, scopes: token.scopes }));
}

/** The stretches of a line that bear a scope or one below it, neighbours with the very same scopes joined. */
export function spansOf(spans: readonly ScopedSpan[], scope: string): readonly ScopedSpan[] {
  const bears = (span: ScopedSpan): boolean =>
    span.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
  const found: ScopedSpan[] = [];
  for (const span of spans) {
    if (!bears(span)) continue;
    const last = found.at(-1);
    if (last?.end === span.start && last.scopes.join(' ') === span.scopes.join(' ')) {
      found[found.length - 1] = { ...last, end: span.end };
    } else {
      found.push(span);
    }
  }
  return found;
}

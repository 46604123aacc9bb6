/** The keys of review mode, as the extension's manifest binds them. */

export interface ReviewKey {
  readonly command: string;
  /** As it is written on the key: "A", "Shift+O". */
  readonly key: string;
  readonly title: string;
}

/** In the order of the manifest; empty where that is none. */
export function reviewKeys(manifest: unknown): readonly ReviewKey[] {
  const contributes = part(manifest, 'contributes');
  const titles = new Map(
    list(part(contributes, 'commands')).map((one) => [part(one, 'command'), wordsOf(part(one, 'title'))]),
  );
  return list(part(contributes, 'keybindings')).flatMap((binding) => {
    if (part(binding, 'command') !== 'trialLens.review.byKey') return [];
    const [command, key] = [part(binding, 'args'), part(binding, 'key')];
    const title = titles.get(command);
    if (typeof command !== 'string' || typeof key !== 'string' || title === undefined) return [];
    return [{ command, key: keyName(key), title }];
  });
}

function keyName(key: string): string {
  return key
    .split('+')
    .map((each) => each.charAt(0).toUpperCase() + each.slice(1))
    .join('+');
}

/** A title is words, or words with their original beside them where the editor speaks another language. */
function wordsOf(title: unknown): string | undefined {
  const value = typeof title === 'string' ? title : part(title, 'value');
  return typeof value === 'string' ? value : undefined;
}

function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

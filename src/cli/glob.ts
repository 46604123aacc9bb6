/** Patterns such as `trials/**\/*.txt`, for shells that do not expand them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** True where a path holds a character that makes it a pattern. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/**
 * The files that a pattern matches, sorted. `*` and `?` stay within a name, `**` crosses folders, `[a-c]` is
 * one character, `{a,b}` either word. Wildcards match neither names that start with a full stop nor node_modules.
 * A folder that cannot be read matches nothing.
 */
export async function matchingFiles(pattern: string, cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const each of alternatives(pattern)) {
    const { root } = path.parse(each);
    const parts = each
      .slice(root.length)
      .split('/')
      .filter((part) => part !== '' && part !== '.');
    for await (const file of walk(root === '' ? '' : root, parts, cwd)) found.add(file);
  }
  return [...found].sort();
}

/** Writes out the first `{a,b}` and goes on with what comes of it; a brace without its partner is a plain character. */
function alternatives(pattern: string): string[] {
  const group = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
  if (group === null) return [pattern];
  const [, before = '', words = '', after = ''] = group;
  return words.split(',').flatMap((word) => alternatives(`${before}${word}${after}`));
}

async function* walk(folder: string, parts: readonly string[], cwd: string): AsyncGenerator<string> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (part === '**') {
    yield* walk(folder, rest.length === 0 ? ['*'] : rest, cwd);
    for (const entry of await entries(folder, cwd)) {
      if (entry.isDirectory() && isOpen(entry.name)) yield* walk(joined(folder, entry.name), parts, cwd);
    }
    return;
  }
  if (part === '..') {
    yield* walk(joined(folder, part), rest, cwd);
    return;
  }
  const matcher = isPattern(part) ? nameMatcher(part) : undefined;
  for (const entry of await entries(folder, cwd)) {
    const fits = matcher === undefined ? entry.name === part : isOpen(entry.name) && matcher.test(entry.name);
    if (!fits) continue;
    const here = joined(folder, entry.name);
    if (rest.length === 0) {
      if (!entry.isDirectory()) yield here;
    } else if (entry.isDirectory() || entry.isSymbolicLink()) yield* walk(here, rest, cwd);
  }
}

async function entries(folder: string, cwd: string) {
  try {
    return await readdir(path.resolve(cwd, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

function joined(folder: string, name: string): string {
  if (folder === '') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** Names that a wildcard may enter or match. */
export function isOpen(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** One name against one part of a pattern; names are short, so a regular expression is safe here. */
function nameMatcher(part: string): RegExp {
  let source = '';
  for (let at = 0; at < part.length; at++) {
    const character = part[at] ?? '';
    const close = character === '[' ? part.indexOf(']', at + 2) : -1;
    if (character === '*') source += part[at - 1] === '*' ? '' : '.*';
    else if (character === '?') source += '.';
    else if (close > 0) {
      source += characterClass(part.slice(at + 1, close));
      at = close;
    } else source += character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  }
  return new RegExp(`^${source}$`, 'su');
}

function characterClass(inside: string): string {
  const negated = inside.startsWith('!') || inside.startsWith('^');
  const members = (negated ? inside.slice(1) : inside).replace(/[\\\]^[&~|]/g, '\\$&');
  return `[${negated ? '^' : ''}${members}]`;
}

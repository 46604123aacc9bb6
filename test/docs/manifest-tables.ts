/** Tables for readers, made from the extension's manifest and its English strings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const settingSchema = z.object({
  type: z.string(),
  default: z.unknown(),
  order: z.number().optional(),
  enum: z.array(z.string()).optional(),
  enumDescriptions: z.array(z.string()).optional(),
  description: z.string().optional(),
  markdownDescription: z.string().optional(),
  properties: z.record(z.string(), z.object({ description: z.string() })).optional(),
});

const manifestSchema = z.object({
  contributes: z.object({
    commands: z.array(z.object({ command: z.string(), title: z.string(), category: z.string().optional() })),
    keybindings: z.array(
      z.object({
        command: z.string(),
        /** The command that a key of review mode stands for. */
        args: z.string().optional(),
        key: z.string(),
        mac: z.string().optional(),
      }),
    ),
    menus: z.record(
      z.string(),
      z.array(z.object({ command: z.string().optional(), when: z.string().optional() })),
    ),
    configuration: z.object({ properties: z.record(z.string(), settingSchema) }),
  }),
});

type Setting = z.infer<typeof settingSchema>;

/** One row a setting: key, what it does with its choices, default. */
export function settingsTable(): string {
  const { configuration } = readManifest().contributes;
  const rows = Object.entries(configuration.properties)
    .sort(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
    .map(([key, setting]) => [`\`${key}\``, whatItDoes(setting), `\`${shortDefault(setting)}\``]);
  return table(['Setting', 'What it does', 'Default'], rows);
}

/** One row a command of the palette, with its keys. */
export function commandsTable(): string {
  const { commands, keybindings, menus } = readManifest().contributes;
  const hidden = new Set(
    (menus.commandPalette ?? []).filter((item) => item.when === 'false').map((item) => item.command),
  );
  const rows = commands
    .filter((command) => !hidden.has(command.command))
    .map(({ command, title, category }) => {
      const keys = keybindings.filter((one) => one.command === command);
      const reviewing = keybindings.filter((one) => one.args === command);
      const named = (key: string | undefined): string => (key ? `\`${keyName(key)}\`` : '');
      const name = [category, title].filter((part) => part !== undefined).map(inEnglish);
      return [
        name.join(': '),
        [
          ...keys.map((one) => named(one.key)),
          ...reviewing.map((one) => `${named(one.key)} in review mode`),
        ].join(' '),
        keys.map((one) => named(one.mac)).join(' '),
      ];
    });
  return table(['Command', 'Key', 'Key on a Mac'], rows);
}

function whatItDoes(setting: Setting): string {
  const says = inEnglish(setting.markdownDescription ?? setting.description ?? '');
  const choices = (setting.enum ?? []).map((value, index) => {
    return `\`${value}\`: ${inEnglish(setting.enumDescriptions?.[index] ?? '')}`;
  });
  const switches = Object.entries(setting.properties ?? {}).map(([key, one]) => {
    return `\`${key}\`: ${inEnglish(one.description)}`;
  });
  return [says, ...choices, ...switches].join('<br>');
}

function shortDefault(setting: Setting): string {
  const value = setting.default;
  const isAllOn =
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((one) => one === true);
  return isAllOn ? 'all true' : JSON.stringify(value);
}

function keyName(key: string): string {
  return key
    .split('+')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
}

function readManifest(): z.infer<typeof manifestSchema> {
  return manifestSchema.parse(readJson('package.json'));
}

/** A string of the manifest as English readers see it: `%key%` is looked up. */
function inEnglish(text: string): string {
  const strings = z.record(z.string(), z.string()).parse(readJson('package.nls.json'));
  return text.replace(/^%(.+)%$/, (whole, key: string) => strings[key] ?? whole);
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(process.cwd(), name), 'utf8'));
}

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A running screen reader: it speaks what a browser exposes, and keys control both. */
export interface Orca {
  /** Presses a key; earlier speech is discarded. */
  press(key: string): Promise<void>;
  /** Clicks on an empty place of the page, as a person does whose focus is in the browser's toolbar. */
  click(): Promise<void>;
  /** The utterances since the last key. */
  heard(): readonly string[];
  stop(): Promise<void>;
}

const NEEDED = { orca: '/usr/bin/orca', openbox: '/usr/bin/openbox', xdotool: '/usr/bin/xdotool' } as const;

/**
 * Milliseconds of silence before a key: browsers report a moved caret with a delay, and a key before that would start
 * from the old place.
 */
const SILENCE = 700;

/** The Debian packages that are not installed. */
export function missingForOrca(): readonly string[] {
  return Object.entries(NEEDED)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
}

/** Whether Orca has a translation for a language other than English: small Debian images omit them. */
export function orcaSpeaks(language: string): boolean {
  return language === 'en' || existsSync(`/usr/share/locale/${language}/LC_MESSAGES/orca.mo`);
}

/**
 * Starts Orca with its own home directory, and a window manager that passes the keys of the desktop to windows and
 * uses none itself.
 *
 * @param desktop The desktop to run on.
 * @param language The language of Orca, by the name of its translation.
 * @throws Error if Orca exits immediately, as it does if the same user already runs one.
 */
export async function startOrca(desktop: NodeJS.ProcessEnv, language: string): Promise<Orca> {
  const home = mkdtempSync(join(tmpdir(), 'foi-orca-'));
  const env = {
    ...desktop,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    GSETTINGS_BACKEND: 'memory',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: language,
  };
  const keys = join(home, 'windows.xml');
  writeFileSync(keys, '<openbox_config xmlns="http://openbox.org/3.4/rc"/>');
  mkdirSync(join(home, 'orca'));
  copyFileSync(join(import.meta.dirname, 'orca-voice.py'), join(home, 'orca', 'orca-customizations.py'));
  const children = [
    spawn('orca', { env, stdio: ['ignore', 'pipe', 'ignore'] }),
    spawn('openbox', ['--config-file', keys], { env, stdio: 'ignore' }),
  ] as const;
  let speech: string[] = [];
  const lines = createInterface({ input: children[0].stdout });
  let last = 0;
  lines.on('line', (line) => {
    speech.push(line.startsWith('"') ? (JSON.parse(line) as string) : line);
    last = Date.now();
  });
  const use = async (...args: string[]) => {
    for (let silent = 0; silent < SILENCE; silent = Date.now() - last) await setTimeout(SILENCE - silent);
    speech = [];
    await promisify(execFile)('xdotool', args, { env });
  };
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    }
    rmSync(home, { recursive: true, force: true });
  };
  const [first] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (!first?.startsWith('"')) {
    await stop();
    throw new Error(`Orca does not speak: ${first}`);
  }
  return {
    press: (key) => use('key', key),
    click: () => use('mousemove', '900', '700', 'click', '1'),
    heard: () => speech,
    stop,
  };
}

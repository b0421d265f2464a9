import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A screen reader at work: it says what a browser tells it, and a person's keys drive both. */
export interface Orca {
  /** Presses a key, after which what was said before is forgotten. */
  press(key: string): Promise<void>;
  /** Clicks where a page is empty, as a person does whose focus is in the browser's own bars. */
  click(): Promise<void>;
  /** What was said since the last key, utterance by utterance. */
  heard(): readonly string[];
  stop(): Promise<void>;
}

const NEEDED = { orca: '/usr/bin/orca', openbox: '/usr/bin/openbox', xdotool: '/usr/bin/xdotool' } as const;

/**
 * Milliseconds of silence before a key, as a person has them: browsers tell of a caret some time after it has moved,
 * and a key before that would start from the old place.
 */
const SILENCE = 700;

/** Packages of Debian that this machine does not have. */
export function missingForOrca(): readonly string[] {
  return Object.entries(NEEDED)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
}

/** Whether Orca has the words of a language other than English: small images of Debian leave translations out. */
export function orcaSpeaks(language: string): boolean {
  return language === 'en' || existsSync(`/usr/share/locale/${language}/LC_MESSAGES/orca.mo`);
}

/**
 * Starts Orca, in a home of its own, and a manager that gives windows the keys of the desktop, and takes none itself.
 *
 * @param desktop What it runs on.
 * @param language Orca's own, as it names its translations.
 * @throws Error if Orca ends at once: it does where its user runs another.
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
  let said: string[] = [];
  const lines = createInterface({ input: children[0].stdout });
  let last = 0;
  lines.on('line', (line) => {
    said.push(line.startsWith('"') ? (JSON.parse(line) as string) : line);
    last = Date.now();
  });
  const use = async (...args: string[]) => {
    for (let silent = 0; silent < SILENCE; silent = Date.now() - last) await setTimeout(SILENCE - silent);
    said = [];
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
    heard: () => said,
    stop,
  };
}

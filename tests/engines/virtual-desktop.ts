import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment of browsers: an invisible screen, and the bus that screen readers listen to. */
export interface VirtualDesktop {
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

const NEEDED = {
  xvfb: '/usr/bin/Xvfb',
  dbus: '/usr/bin/dbus-daemon',
  'at-spi2-core': '/usr/share/dbus-1/services/org.a11y.Bus.service',
  'python3-gi': '/usr/lib/python3/dist-packages/gi',
  'gir1.2-atspi-2.0': '/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib',
} as const;

/** The Debian packages that the desktop needs and that are not installed. */
export function missingForDesktop(): readonly string[] {
  return Object.entries(NEEDED)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name);
}

/** Starts the screen and the bus; the bus starts everything else itself. */
export async function startDesktop(): Promise<VirtualDesktop> {
  const folder = mkdtempSync(join(tmpdir(), 'foi-engines-'));
  const children: ChildProcess[] = [];
  const start = async (command: string, ...args: string[]): Promise<string> => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, XDG_RUNTIME_DIR: folder, DISPLAY: display },
    });
    children.push(child);
    return String((await once(child.stdout, 'data'))[0]).trim();
  };
  let display: string | undefined;
  display = `:${await start('Xvfb', '-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp')}`;
  const bus = await start('dbus-daemon', '--session', '--print-address', '--nofork');
  return {
    env: {
      ...process.env,
      DISPLAY: display,
      DBUS_SESSION_BUS_ADDRESS: bus,
      XDG_RUNTIME_DIR: folder,
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
    },
    async stop() {
      for (const child of children.toReversed()) {
        child.kill();
        await once(child, 'exit');
      }
      // A portal that the bus started, with a mount in this folder, ends some time after it.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/**
 * The Chromium inside @sparticuz/chromium, which made for AWS Lambda needs three things done to run elsewhere:
 * it is unpacked into node_modules/.cache (the package's own place is shared, fixed and never checked for being
 * whole), it gets the package's copies of libnss3 where the system has none, and it gets the package's fonts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGE = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));

/** The package holds a program for 64-bit Intel Linux and for nothing else. */
export function npmBrowserFits(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

export async function npmBrowser(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  const folder = await unpack();
  const executablePath = path.join(folder, 'chromium');
  const withFonts = { ...process.env, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const withLibraries = { ...withFonts, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  let complaint = '';
  for (const env of [withFonts, withLibraries]) {
    const { status, stderr } = spawnSync(executablePath, ['--version'], { env, encoding: 'utf8' });
    if (status === 0) return { executablePath, env };
    complaint = stderr;
  }
  throw new Error(`The browser of @sparticuz/chromium does not start on this system: ${complaint}`);
}

/** Unpacks beside the final place and moves it there whole, so that an interrupted run leaves nothing half done. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, '../package.json'), 'utf8')) as {
    version: string;
  };
  const cache = path.join(ROOT, 'node_modules/.cache');
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  await inflateInto(temporary);
  writeFileSync(path.join(temporary, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error; // else another process was quicker, which is as good
  }
  return folder;
}

/** The package unpacks to the system's temporary folder and nowhere else, so that is what it is told. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(path.join(PACKAGE, '../bin', archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

// Runs before every npm script: makes sure that the packages are installed and that Node is new enough.
// It must itself run on any Node from 20 and before anything is installed, so: plain JavaScript, no packages.
// It prints to stderr only, because scripts such as `npm run --silent deadlines` own stdout.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_GOOD_NODE = [22, 18]; // Astro needs 22.12; running .ts files directly needs 22.18

if (process.argv.includes('--port')) await checkPort(4321);
if (!packagesAreInstalled()) installPackages();
const node = nodeOfScripts();
checkNodeVersion(node.version);
if (process.argv.includes('--browser')) checkBrowser(node.path);

/**
 * npm's last step of an install is to write what it installed into node_modules/.package-lock.json. When that
 * agrees with package-lock.json, nothing is to be done. Packages for other platforms are rightly absent.
 */
function packagesAreInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  const wanted = readPackages('package-lock.json');
  if (!wanted) return true; // nothing to compare with; a test reports a missing lock file
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true; // the project itself
    const found = installed[place];
    return found ? found.version === version : optional === true;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `npm ci`, because it installs exactly what the lock file says; development packages too, whatever NODE_ENV is. */
function installPackages() {
  say(
    'Installing packages (about half a minute, only when they are missing or package-lock.json changed) ...',
  );
  const options = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const { status, error } = runNpm(options);
  if (status !== 0) {
    stop(
      `npm could not install the packages (${error?.message ?? 'its own message is above'}). If it could not reach ` +
        'the registry, check the network; if package.json was changed, run `npm install`. Then try again.',
    );
  }
}

/** npm tells its scripts where npm and its Node are; the latter is not the one that `npm ci` deletes and replaces. */
function runNpm(options) {
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  return path.basename(npm) === 'npm-cli.js'
    ? run(node, [npm, ...options])
    : run('npm', options, { shell: process.platform === 'win32' });
}

/**
 * Scripts run on the first `node` in PATH, and npm puts node_modules/.bin first. There lies the Node that came as a
 * package, where there is one for this computer. Not always at once: npm 10 loses that link after installing.
 */
function nodeOfScripts() {
  const system = { path: process.execPath, version: process.versions.node };
  const own = path.join(ROOT, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (!existsSync(own) || realpathSync(own) === realpathSync(process.execPath)) return system;
  const link = path.join(ROOT, 'node_modules/.bin/node');
  const { status, stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
  if (status === 0) {
    if (!existsSync(link)) {
      rmSync(link, { force: true }); // it may be there and lead nowhere
      symlinkSync(path.relative(path.dirname(link), own), link);
    }
    return { path: own, version: stdout.trim().slice(1) };
  }
  rmSync(link, { force: true }); // Alpine Linux, for one, cannot run it; with the link there, every script would fail
  return system;
}

function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [goodMajor, goodMinor] = FIRST_GOOD_NODE;
  if (major > goodMajor || (major === goodMajor && minor >= goodMinor)) return;
  stop(
    `This project needs Node ${FIRST_GOOD_NODE.join('.')} or newer, and this is Node ${version}. ` +
      'Install Node 24 from https://nodejs.org and run the same command again.',
  );
}

/** The look-up is TypeScript, shared with the tests; the Node that brought us here may be too old to run it. */
function checkBrowser(nodePath) {
  const file = path.join(ROOT, 'test/support/check-browser.ts');
  const { status } = run(nodePath, ['--disable-warning=ExperimentalWarning', file]);
  if (status !== 0) stop('The browser tests cannot run: the reason is above.');
}

/** Told before minutes of installing and building, and in one sentence; Astro would show where in Vite it failed. */
async function checkPort(port) {
  const server = createServer();
  const free = await new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
  if (free) return;
  stop(
    `Port ${port} is in use, perhaps by another \`npm start\` or \`npm run dev\`. Stop that one, or use another port: ` +
      `npm run build && npm run preview -- --port ${port + 1}`,
  );
}

function run(command, options, more = {}) {
  return spawnSync(command, options, { cwd: ROOT, stdio: ['ignore', 2, 2], ...more });
}

function say(message) {
  process.stderr.write(`${message}\n`);
}

function stop(message) {
  say(`\n${message}`);
  process.exit(1);
}

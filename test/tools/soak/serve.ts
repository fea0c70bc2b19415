/** Odd requests against scripts/serve.ts, in a process of its own: after each it must live and answer rightly. */
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../demo/rng.ts';
import { share, type Campaign, type Order } from './campaign.ts';
import { killGroup, start, type Started } from './child.ts';
import { inFolder, PROJECT } from './places.ts';
import { ask, request } from './serve/ask.ts';
import { ATTACKS, randomAttack, type Attack } from './serve/attacks.ts';
import { layOutSite } from './serve/site.ts';
import type { Tally } from './tally.ts';

const RANDOM = 500;
const HALF_OPEN = 400;
const LIMIT_SECONDS = 600;

interface Server {
  readonly started: Started;
  readonly port: number;
}

export const serve: Campaign = {
  id: 'serve',
  title: 'Requests to npm start',
  promise:
    'the server lives, and answers with the right part or a refusal; nothing from outside the site',
  run: (order, tally) =>
    inFolder(async (folder) => {
      layOutSite(folder);
      let server = await open(folder);
      try {
        for (const attack of attacks(order)) {
          const isAlive = await attackOnce(server, attack, tally);
          if (isAlive) continue;
          killGroup(server.started.child);
          server = await open(folder);
        }
        await halfOpen(server, order, tally);
      } finally {
        killGroup(server.started.child);
        await server.started.ended;
      }
    }),
};

/** The listed ones are few and quick, and always made. */
function attacks(order: Order): readonly Attack[] {
  const random = Array.from({ length: share(RANDOM, order) }, (_, index) =>
    randomAttack(dice(`${order.seed}|serve|${index}`)),
  );
  return [...ATTACKS, ...random].filter(({ group }) => order.groups?.test(group) ?? true);
}

async function open(folder: string): Promise<Server> {
  const started = start([join(PROJECT, 'scripts/serve.ts')], {
    cwd: folder,
    env: { PORT: '0', SITE_BASE: '' },
    limitSeconds: LIMIT_SECONDS,
  });
  for (let tries = 0; tries < 300; tries += 1) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(started.output())?.[1];
    if (port !== undefined) return { started, port: Number(port) };
    await sleep(100);
  }
  killGroup(started.child);
  throw new Error(`the server does not start: ${started.output()}`);
}

/** @returns whether the server lives */
async function attackOnce({ port }: Server, attack: Attack, tally: Tally): Promise<boolean> {
  const answer = await ask(port, attack.request);
  const home = await ask(port, request('GET', '/'));
  const isAlive = home.status === 200 && home.body.toString() === 'home';
  const fault = isAlive ? attack.fault(answer) : 'the server dies';
  const outcome = answer.status < 400 ? 'answered' : 'refused';
  tally.judged(attack.group, outcome, fault === undefined ? [] : [fault], attack.tell);
  return isAlive;
}

async function halfOpen({ port }: Server, order: Order, tally: Tally): Promise<void> {
  const sockets: Socket[] = [];
  for (let index = 0; index < share(HALF_OPEN, order, 20); index += 1) {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nX: '));
    sockets.push(socket.on('error', () => undefined));
  }
  await sleep(200);
  const before = performance.now();
  const home = await ask(port, request('GET', '/'));
  const isQuick = home.status === 200 && performance.now() - before < 2000;
  for (const socket of sockets) {
    tally.judged('half-open connections', 'served beside', isQuick ? [] : ['others wait'], '');
    socket.destroy();
  }
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readRequest } from '#evidence/timestamp-token.ts';
import { joined, utf8 } from '#words/digest.ts';

type Manner = 'honest' | 'another-digest' | 'another-nonce' | 'refuses' | 'nonsense' | 'web-page';

function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(...parts);
  const { length } = content;
  const written =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return joined(Uint8Array.of(tag, ...written), content);
}

const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, 'hex'));

/** A response in the shape of RFC 3161 whose signature is worth nothing: it shows what a client takes, not whom to trust. */
function respond(request: Uint8Array, manner: Manner): Uint8Array {
  if (manner === 'refuses') return der(0x30, der(0x30, hex('020102')));
  const { nonce, imprint } = readRequest(request);
  const otherImprint = Uint8Array.from(imprint);
  otherImprint[otherImprint.length - 1] = (otherImprint.at(-1) ?? 0) ^ 1;
  const otherNonce = Uint8Array.from(nonce ?? []);
  otherNonce[otherNonce.length - 1] = (otherNonce.at(-1) ?? 0) ^ 1;
  const info = der(
    0x30,
    hex('020101'),
    hex('06032a0304'),
    manner === 'another-digest' ? otherImprint : imprint,
    hex('020101'),
    der(0x18, utf8('20261123080000Z')),
    der(0x02, manner === 'another-nonce' ? otherNonce : (nonce ?? new Uint8Array())),
  );
  const sha256 = der(0x30, hex('0609608648016503040201'));
  const signer = der(
    0x30,
    hex('020101'),
    der(0x30),
    sha256,
    der(0x30, hex('06092a864886f70d010101')),
    der(0x04, hex('00')),
  );
  const signed = der(
    0x30,
    hex('020103'),
    der(0x31, sha256),
    der(0x30, hex('060b2a864886f70d0109100104'), der(0xa0, der(0x04, info))),
    der(0x31, signer),
  );
  const token = der(0x30, hex('06092a864886f70d010702'), der(0xa0, signed));
  return der(0x30, der(0x30, hex('020100')), token);
}

/** A server that answers as a timestamp authority does, in one of several manners. */
export async function stampingServer(manner: Manner = 'honest'): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const type = manner === 'web-page' ? 'text/html' : 'application/timestamp-reply';
      response.writeHead(200, { 'content-type': type, connection: 'close' });
      response.end(manner === 'nonsense' ? 'nonsense' : respond(new Uint8Array(Buffer.concat(pieces)), manner));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}

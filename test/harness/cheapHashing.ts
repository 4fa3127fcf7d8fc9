// A password or PIN is dear to hash on purpose, a tenth of a second of processor each time, and hundreds are hashed in a run:
// in tests by the same rule with less work. What a server process of its own hashes stays as dear as it is.
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const hash = crypto.scrypt;
const LITTLE_WORK = 16;

const cheaply = (password: crypto.BinaryLike, salt: crypto.BinaryLike, length: number, cost: crypto.ScryptOptions, done: Parameters<typeof hash>[4]): void =>
  hash(password, salt, length, { ...cost, N: LITTLE_WORK }, done);

crypto.scrypt = cheaply as typeof hash;
syncBuiltinESMExports();

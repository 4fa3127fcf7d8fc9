// Before and after each test file.
import { afterAll } from 'vitest';
import { endAll } from './ending.ts';
import './cheapHashing.ts';
import './warnings.ts';

// A file that could not be loaded to its end comes to no afterAll.
await endAll();
afterAll(endAll);

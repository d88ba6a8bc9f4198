/** A file's secrets are not those of the next one: they would be taken out of what it writes. */
import { afterAll } from 'vitest';
import { forgetHidden } from '../src/hidden/hidden.ts';

afterAll(forgetHidden);

#!/usr/bin/env node
/** Signals are heard first, and the rest is loaded then: Ctrl-C while it loads ends like any other. */
import { interruption } from './interruption.ts';

const interrupted = interruption();
const { commandLine } = await import('./command-line.ts');
await commandLine(interrupted);

/** Preloaded by memory.mjs: tells the peak memory of the process, in kibibytes, into the file that PEAK_FILE names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));

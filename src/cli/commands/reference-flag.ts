import { flag } from '../flags.ts';

export const referenceFlag = flag.text('Noise of the bot against itself, as aa wrote it', 'file');

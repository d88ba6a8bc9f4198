import { type FormatName, formatNames } from '../../transcript/formats/format-names.ts';
import { type Speaker, speakers } from '../../transcript/transcript.ts';
import { flag } from '../flags.ts';

/** Flags of every command that reads transcripts of other tools. */
export interface TranscriptFlags {
  readAs?: FormatName;
  roles?: [string, Speaker][];
  redact: boolean;
  out?: string;
}

/** `human=customer` */
function role(input: string): [string, Speaker] {
  const at = input.lastIndexOf('=');
  const speaker = speakers.find((one) => one === input.slice(at + 1).trim());
  if (at > 0 && speaker !== undefined) return [input.slice(0, at).trim(), speaker];
  throw new SyntaxError(`expected NAME=SIDE, where SIDE is one of ${speakers.join(', ')}`);
}

export const transcriptFlags = {
  readAs: {
    kind: 'enum',
    values: formatNames,
    optional: true,
    brief: 'Format of the transcripts (default: told by their content)',
  },
  roles: {
    kind: 'parsed',
    parse: role,
    optional: true,
    variadic: ',',
    placeholder: 'name=side',
    brief: 'Who is who in the transcripts, e.g. human=customer,ShopBot=bot,Mia=agent',
  },
  redact: {
    kind: 'boolean',
    default: true,
    brief: 'Replace personal data in transcripts by pseudonyms; --no-redact keeps them',
  },
  out: flag.text('Where the run folder of transcripts is made (default: reports)', 'folder'),
} as const;

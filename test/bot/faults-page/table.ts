/** Titles of tests → a table: what went wrong, who is blamed, over which protocols. */
export interface Part {
  file: string;
  title: string;
}

export interface Tried {
  ancestorTitles: string[];
  title: string;
  status: string;
}

const told = /^(.*): '?(bot-error|timed-out|transport-fault)'?(?:,.*)?$/;
/** What stands around the faults of a file, and is no protocol. */
const surroundings = /^(?:a message|a page|a bot)$/;

/** @throws Error where a test failed. */
export function tableOf({ title, file }: Part, results: readonly Tried[]): { tried: number; text: string } {
  /** By what happened: by end reason, the protocols. */
  const rows = new Map<string, Map<string, string[]>>();
  const protocols = new Set<string>();
  let tried = 0;
  for (const { ancestorTitles, title: name, status } of results) {
    const [, fault, blamed] = told.exec(name) ?? [];
    if (fault === undefined || blamed === undefined || status === 'skipped') continue;
    if (status !== 'passed') throw new Error(`${file}: ${[...ancestorTitles, name].join(' ')} ${status}`);
    tried++;
    const around = unquoted(ancestorTitles.filter((one) => one !== '').join(' '));
    const isProtocol = !surroundings.test(around);
    const what = unquoted(isProtocol ? fault : `${around} ${fault}`);
    const blames = rows.get(what) ?? new Map<string, string[]>();
    rows.set(what, blames.set(blamed, [...(blames.get(blamed) ?? []), ...(isProtocol ? [around] : [])]));
    if (isProtocol) protocols.add(around);
  }
  const isOne = protocols.size < 2;
  const lines = [...rows].flatMap(([what, blames]) =>
    [...blames].map(([blamed, over]) => `| ${what} | \`${blamed}\` |${isOne ? '' : ` ${named(over, protocols)} |`}`),
  );
  const head = isOne ? '| what happened | end reason |\n| --- | --- |' : overHead;
  const all = isOne ? '' : `Over ${[...protocols].map(quoted).join(' · ')}.\n\n`;
  return { tried, text: `### ${title}\n\n${all}${head}\n${lines.join('\n')}` };
}

const overHead = '| what happened | end reason | over |\n| --- | --- | --- |';

const unquoted = (text: string): string => text.replaceAll(/(?<=^|[ ,])'|'(?=$|[ ,:])/g, '');

const quoted = (protocol: string): string => `\`${protocol}\``;

function named(over: readonly string[], all: ReadonlySet<string>): string {
  const others = [...all].filter((one) => !over.includes(one));
  if (others.length === 0) return 'all';
  return others.length < over.length ? `all but ${others.map(quoted).join(' · ')}` : over.map(quoted).join(' · ');
}

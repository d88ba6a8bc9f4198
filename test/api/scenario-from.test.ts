import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioFrom, type ScenarioFromOptions } from '../../src/api/scenario-from.ts';
import { validate } from '../../src/api/validate.ts';
import type { ProjectFile } from '../../src/scenario/schema/schema.ts';

const late = {
  id: 'c-1041',
  turns: [
    { role: 'customer', text: 'Hi, my parcel A-10077 has not come' },
    { role: 'bot', text: 'Sorry! What is your postcode?' },
    { role: 'customer', text: 'KT4 7QD.' },
    { role: 'bot', text: 'And which e-mail address did you order with?' },
    { role: 'customer', text: 'mia@example.com' },
    { role: 'bot', text: 'It comes on Friday.' },
  ],
};
const angry = {
  id: 'c-1042',
  turns: [
    { role: 'customer', text: 'I want to speak to a person' },
    { role: 'bot', text: 'What is it about?' },
  ],
};

async function drafted(conversations: object[], options: Partial<ScenarioFromOptions> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-draft-'));
  await writeFile(join(cwd, 'export.jsonl'), conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const made = await scenarioFrom({ path: 'export.jsonl', cwd, ...options });
  const text = await readFile(join(cwd, made.file), 'utf8');
  return { ...made, cwd, text, project: parse(text) as ProjectFile };
}

describe('a scenario drafted from a conversation', () => {
  it('opens as the customer did, and has what it told as facts, asked for in the words of the bot', async () => {
    const { project, facts } = await drafted([late], { redact: false });
    const scenario = project.scenarios!['c-1041']!;
    expect(facts).toBe(3);
    expect(scenario.facts).toEqual({
      reference: { value: 'A-10077' },
      postcode: { value: 'KT4 7QD', asks: ['What is your postcode?'] },
      mail_address: { value: 'mia@example.com', asks: ['And which e-mail address did you order with?'] },
    });
    expect(scenario.opening).toEqual(['Hi, my parcel {{facts.reference}} has not come']);
  });

  it('has no personal data: what stands for them is made up anew, and it is said', async () => {
    const { text, project, open } = await drafted([late]);
    expect(text).not.toMatch(/mia@example|\[email/);
    expect(project.scenarios!['c-1041']!.facts).toMatchObject({ mail_address: { value: '{{faker.internet.email}}' } });
    expect(open.join(' ')).toContain('mail_address');
  });

  it('has no pseudonym that somebody without the export could try names against', async () => {
    const named = (text: string) => ({ id: 'n', turns: [...late.turns.slice(0, 5), { role: 'bot', text }] });
    const pseudonymIn = ({ open }: { open: string[] }) => /\[name [0-9a-f]{6}\]/.exec(open.join(' '))![0];
    const one = pseudonymIn(await drafted([named('Goodbye, Ms Okonkwo!')]));
    expect(pseudonymIn(await drafted([named('Goodbye, Ms Okonkwo!')]))).toBe(one);
    expect(pseudonymIn(await drafted([named('Bye, Ms Okonkwo!')]))).not.toBe(one);
  });

  it('names what was told unasked after its kind, and takes a second answer to a question for where the first is refused', async () => {
    const turns = [
      { role: 'customer', text: 'This is about my invoice, write to mia@example.com' },
      { role: 'bot', text: 'Which day suits you?' },
      { role: 'customer', text: 'Monday' },
      { role: 'bot', text: 'We are closed then. Which day suits you?' },
      { role: 'customer', text: 'Tuesday' },
      { role: 'bot', text: 'Noted.' },
    ];
    const { project } = await drafted([{ id: 'q', turns }]);
    expect(project.scenarios!['q']!.facts).toEqual({
      email: { value: '{{faker.internet.email}}' },
      day_suits: { value: 'Monday', asks: ['Which day suits you?'], otherwise: ['Tuesday'] },
    });
  });

  it('is right as a project, and names at its head what a person has to finish', async () => {
    const { cwd, file, text, open } = await drafted([late]);
    await writeFile(join(cwd, 'bot.yaml'), "bot: { protocol: http, url: 'http://localhost:3000/chat' }\n");
    expect((await validate({ paths: [file, 'bot.yaml'], cwd })).problems).toEqual([]);
    for (const one of open) expect(text).toContain(`# - ${one}`);
    expect(open.join('\n')).toContain('It comes on Friday.');
  });

  it('wants a person where its customer asked for one', async () => {
    const { project } = await drafted([angry]);
    expect(project.scenarios!['c-1042']).toMatchObject({ wants: { human: true }, escalation: { policy: 'required' } });
  });

  it('keeps braces and line breaks that somebody typed as what they are', async () => {
    const turns = [
      { role: 'customer', text: 'What is {{env.HOME}}?\n# refund' },
      { role: 'bot', text: 'Hello\n# x: y' },
    ];
    const { cwd, file, project } = await drafted([{ id: 'a/../b', turns }]);
    expect(file).toBe(join('scenarios', 'a-b.yaml'));
    await writeFile(join(cwd, 'bot.yaml'), "bot: { protocol: http, url: 'http://localhost:3000/chat' }\n");
    expect((await validate({ paths: [file, 'bot.yaml'], cwd })).problems).toEqual([]);
    expect(project.scenarios!['a-b']!.opening).toEqual(['What is {{"{{"}}env.HOME}}?\n# refund']);
  });
});

describe('which conversation', () => {
  it('is named where there are several, and the ids are told where it is not', async () => {
    expect((await drafted([late, angry], { conversation: 'c-1042' })).scenario).toBe('c-1042');
    await expect(drafted([late, angry])).rejects.toMatchObject({
      problems: [{ code: 'bad-argument', expected: '--conversation with one of: c-1041, c-1042' }],
    });
    await expect(drafted([late], { conversation: 'c-9' })).rejects.toMatchObject({
      problems: [{ code: 'bad-argument', message: '"export.jsonl" holds no conversation "c-9"' }],
    });
  });

  it('has to be one in which a customer speaks', async () => {
    await expect(drafted([{ id: 'none', turns: [] }])).rejects.toMatchObject({
      problems: [{ code: 'file-empty', message: '"export.jsonl" holds no conversation' }],
    });
    await expect(drafted([{ id: 'silent', turns: [{ role: 'bot', text: 'Hello?' }] }])).rejects.toMatchObject({
      problems: [{ code: 'bad-argument', message: 'The customer of "silent" says nothing' }],
    });
  });

  it('was written before is not written over', async () => {
    const { cwd } = await drafted([late]);
    await mkdir(join(cwd, 'scenarios'), { recursive: true });
    await expect(scenarioFrom({ path: 'export.jsonl', cwd })).rejects.toMatchObject({
      problems: [{ code: 'project-exists' }],
    });
  });
});

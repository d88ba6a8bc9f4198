import { buildCommand } from '@stricli/core';
import { completionScripts, type Shell, shells } from '../completion-scripts.ts';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';

function completion(this: Context, _: object, shell: Shell): void {
  this.process.stdout.write(completionScripts[shell]);
}

function shellName(input: string): Shell {
  const shell = shells.find((name) => name === input);
  if (shell === undefined) throw new SyntaxError(`expected one of: ${shells.join(', ')}`);
  return shell;
}

export const completionCommand = buildCommand({
  func: completion,
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        {
          brief: `Whose script to print: ${shells.join(', ')}`,
          parse: shellName,
          proposeCompletions: (partial: string) => shells.filter((name) => name.startsWith(partial)),
          placeholder: 'shell',
        },
      ],
    },
    flags: {},
  },
  docs: documented('Print what a shell reads to complete commands, flags, choices, scenarios and runs', [
    ['completion bash >> ~/.bashrc', 'bash, from the next shell on'],
    ['completion zsh > ~/.zfunc/_mystery-shopper', 'zsh, where ~/.zfunc is in fpath'],
    ['completion fish > ~/.config/fish/completions/mystery-shopper.fish', 'fish'],
  ]),
});

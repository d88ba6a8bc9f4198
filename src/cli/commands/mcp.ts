import { buildCommand } from '@stricli/core';
import type { Context } from '../context.ts';
import { documented } from '../documented.ts';
import { flag } from '../flags.ts';
import { withEnvFile } from '../with-env-file.ts';

async function mcp(this: Context, { envFile }: { envFile?: string }): Promise<void> {
  const { serveTools } = await import('../assistant/serve-tools.ts');
  const env = withEnvFile(this.process.env, envFile, this.cwd);
  await serveTools({ cwd: this.cwd, env, signal: this.signal });
}

export const mcpCommand = buildCommand({
  func: mcp,
  parameters: { flags: { envFile: flag.text('Further environment variables: NAME=value, one a line', 'file') } },
  docs: documented('Serve validate, probe, play, run and reports to a coding assistant, by MCP over stdin and stdout', [
    ['mcp', 'for the project in this folder; started by the assistant, not by hand'],
  ]),
});

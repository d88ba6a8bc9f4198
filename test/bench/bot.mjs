import { startDemoBot } from '../../dist/demo/server.js';

const { url } = await startDemoBot({ release: 'stable', latencyMs: 0 });
process.send(url);

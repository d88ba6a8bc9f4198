import { readFileSync, readdirSync } from 'node:fs';
const d = '/tmp/run-prof/cpu/';
const fs_ = readdirSync(d)
  .map((f) => [f, readFileSync(d + f).length])
  .sort((a, b) => b[1] - a[1]);
const p = JSON.parse(readFileSync(d + fs_[0][0]));
const self = new Map();
const dt = p.timeDeltas;
const byId = new Map(p.nodes.map((n) => [n.id, n]));
p.samples.forEach((id, i) => {
  const n = byId.get(id);
  const k =
    n.callFrame.functionName +
    ' ' +
    n.callFrame.url.replace(/.*(node_modules|dist)\//, '') +
    ':' +
    n.callFrame.lineNumber;
  self.set(k, (self.get(k) ?? 0) + dt[i]);
});
const tot = [...self.values()].reduce((a, b) => a + b);
let rows = [...self].sort((a, b) => b[1] - a[1]).slice(0, 45);
for (const [k, v] of rows)
  console.log((v / 1000).toFixed(0).padStart(7), ((100 * v) / tot).toFixed(1).padStart(5) + '%', k);
const mod = new Map();
for (const [k, v] of self) {
  const m = k.match(/ (@?[\w-]+(?:\/[\w-]+)?)[^ ]*:/);
  const key = k.includes('dist') ? k : k.split(' ').pop().split('/').slice(0, 2).join('/');
  mod.set(key, (mod.get(key) ?? 0) + v);
}
console.log('--');
for (const [k, v] of [...mod].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log(((100 * v) / tot).toFixed(1), k);

import { loadHandbook } from '../../src/policy/load.ts';
import { readContentFiles } from '../../src/site/content-files.ts';
import { formatProblems } from '../../src/policy/problem.ts';
const files = readContentFiles('.');
let t = performance.now(); loadHandbook(files); console.log('first', performance.now() - t); t = performance.now(); loadHandbook(files); console.log('second', performance.now() - t);
let seed = 42; const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
const keep = ['content/terms.yaml','content/national.yaml','content/bank-holidays.yaml'];
const small = new Map([...files].filter(([p]) => keep.includes(p) || p.includes('psw-2020')));
const names = [...small.keys()];
const seen = new Map<string, number>();
let most = 0, mostText = '';
for (let i = 0; i < 3000; i++) {
  const m = new Map(small);
  const name = names[rnd(names.length)]!;
  const text = m.get(name)!;
  const at = rnd(text.length);
  const kind = rnd(8);
  const chars = ['\t', ' ', ':', '"', "'", '{', ']', ',', '#', '\n', '-', '*', '&', '!', '0', 'x', '|', '>', '?', '%', '@', '~'];
  const c = chars[rnd(chars.length)]!;
  const lines = text.split('\n'); const l = rnd(lines.length);
  const mutated = kind === 0 ? text.slice(0, at) + text.slice(at + 1) : kind === 1 ? text.slice(0, at) + c + text.slice(at) : kind === 2 ? text.slice(0, at) + c + text.slice(at + 1) : kind === 3 ? lines.toSpliced(l, 1).join('\n') : kind === 4 ? lines.toSpliced(l, 0, lines[rnd(lines.length)]!).join('\n') : kind === 5 ? lines.with(l, '  ' + lines[l]).join('\n') : kind === 6 ? lines.with(l, lines[l]!.replace(/: .*/, ': ' + ['5', 'true', '[]', '{}', '{ a: b }', '[a, b]', 'null', '~', "''", '2026-01-01', '[[a]]', '[{}]'][rnd(12)])).join('\n') : text.slice(0, at);
  m.set(name, mutated);
  try {
    const r = loadHandbook(m);
    if (r.ok) continue;
    if (r.problems.length > most && kind < 6) { most = r.problems.length; mostText = `${name} kind ${kind} at ${at} line ${l}\n` + formatProblems(r.problems); }
    for (const p of r.problems) {
      const all = [p.found, p.expected, p.fix].join('|');
      if (i % 40 === 0) console.log(formatProblems([p]).replace(/\n\n1 problem.*/, "")); if (!p.found || !p.expected || !p.fix || /undefined|object Object|Invalid|NaN|Too |\bkeys:\n$/.test(all) || p.line < 0 || p.line > (m.get(p.file)?.split('\n').length ?? 1) ) { const k = all.slice(0, 80); if (!seen.has(k)) console.log('BAD', JSON.stringify(p)); seen.set(k, 1); }
    }
  } catch (e) { console.log('THROW', name, kind, at, (e as Error).stack?.split('\n').slice(0, 6).join('\n')); }
}
console.log(most, mostText.slice(0, 5000));

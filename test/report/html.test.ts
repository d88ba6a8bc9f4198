import { describe, expect, it } from 'vitest';
import { dataMarker, html } from '../../src/report/html.ts';
import { reportModel } from '../../src/report/model.ts';
import { fixture, inputOf } from './fixture.ts';
import { hostileTexts, poisoned } from './hostile.ts';

const model = reportModel(inputOf(poisoned(fixture())));
const calm = reportModel(inputOf(fixture()));
const template = `<!doctype html><body>${dataMarker}</body>`;
const packed = { chunks: ['H4sI'], index: { 'a/b/1': 0 } };
const page = html(template, { model, candidate: packed, baseline: null });

describe('the page', () => {
  it('carries the model so that it reads back equal, whatever the bot said', () => {
    const json = /<script type="application\/json" id="report">([^<]*)<\/script>/.exec(page)![1]!;
    expect(JSON.parse(json)).toEqual(model);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('holds no element that words could have made', () => {
    const plain = ['noscript', 'main', 'h1', 'h2', 'p', 'ul', 'li', 'table', 'tr', 'th', 'td'];
    const elements = [...page.matchAll(/<(\w+)/g)].map((match) => match[1]);
    expect(new Set(elements)).toEqual(new Set(['body', 'script', ...plain]));
    for (const text of hostileTexts.filter((one) => one.includes('<'))) expect(page).not.toContain(text);
  });

  it('tells the verdict, every decision and every gate without a script', () => {
    const plain = /<noscript>(.*?)<\/noscript>/s.exec(
      html(template, { model: calm, candidate: packed, baseline: null }),
    )![1]!;
    const told = plain.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    expect(told).toContain(`<h1>${calm.verdict.headline}</h1>`);
    for (const { title, word } of calm.verdict.decisions!) expect(told).toContain(`<td>${title}</td><td>${word}</td>`);
    for (const { text } of calm.gates) expect(told).toContain(text);
  });

  it('keeps each chunk in an element of its own', () => {
    expect(page).toContain('<script type="application/json" id="candidate-0">"H4sI"</script>');
    expect(page).toContain('id="index">{"candidate":{"a/b/1":0},"baseline":{}}</script>');
  });

  it('refuses a template that has no place for the data', () => {
    expect(() => html('<body></body>', { model, candidate: packed, baseline: null })).toThrow(/build it again/);
  });
});

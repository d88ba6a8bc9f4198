/** Reads the report's data from the page and draws it. */
import { render } from 'preact';
import type { ReportModel } from '../model.ts';
import { App } from './app.tsx';
import './tokens.css';
import './page.css';
import './charts.css';
import './decisions.css';
import './costs.css';
import './alone.css';
import './experience.css';
import './production.css';
import './transcript.css';
import './notes.css';
import './narrow.css';
import './print.css';

const data = document.querySelector('#report')?.textContent;
const root = document.querySelector<HTMLElement>('#page');
if (data && root) {
  const model = JSON.parse(data) as ReportModel;
  document.title = `${model.verdict.headline} · ${model.suite}`;
  render(<App model={model} />, root);
}

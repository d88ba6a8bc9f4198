/** Where on a page one types to the bot: in the page or a frame of it, behind what opens the widget, if it does not show by itself. */
import type { Frame, Page } from 'playwright-core';
import type { Clock } from '../../clock.ts';
import { lensIn, lookEveryMs, lookingFor } from './lens-in.ts';
import type { PageLens } from './page-lens.ts';

/** Widgets come late: their scripts are loaded after the page. */
const appearsWithinMs = 8000;

interface Place {
  frame: Frame;
  /** Selectors of the frames around it, outermost first. */
  frames: string[];
  input: string;
  open: string | null;
}

/** @returns null: nothing can be typed into. */
export async function inputOn(page: Page, clock: Clock, signal: AbortSignal): Promise<Place | null> {
  const mayLook = lookingFor(clock, appearsWithinMs);
  let opened: { selector: string; frame: Frame } | null = null;
  for (let looks = 1; mayLook(); looks += 1) {
    for (const frame of page.frames()) {
      const input = await asked(frame, 'input');
      if (input !== null)
        return {
          frame,
          frames: await framesAround(frame),
          input,
          open: opened?.selector ?? null,
        };
    }
    if (opened === null && looks > 4) opened = await openWidget(page);
    await clock.sleep(lookEveryMs, signal);
  }
  return null;
}

async function openWidget(page: Page): Promise<{ selector: string; frame: Frame } | null> {
  for (const frame of page.frames()) {
    const selector = await asked(frame, 'launcher');
    if (selector === null) continue;
    await frame.locator(selector).first().click();
    return { selector, frame };
  }
  return null;
}

/** A frame may go away, or belong to another site that lets nobody look. */
async function asked(frame: Frame, ask: keyof PageLens): Promise<string | null> {
  try {
    return (await lensIn(frame)(ask, '')) as string | null;
  } catch {
    return null;
  }
}

async function framesAround(frame: Frame): Promise<string[]> {
  const around: string[] = [];
  for (let one: Frame | null = frame; one !== null && one.parentFrame() !== null; one = one.parentFrame()) {
    const element = await one.frameElement();
    const by = async (name: string): Promise<string | null> => element.getAttribute(name);
    const [title, id, name] = [await by('title'), await by('id'), await by('name')];
    around.unshift(
      title !== null
        ? `iframe[title=${JSON.stringify(title)}]`
        : id !== null
          ? `iframe#${id}`
          : name !== null
            ? `iframe[name=${JSON.stringify(name)}]`
            : 'iframe',
    );
  }
  return around;
}

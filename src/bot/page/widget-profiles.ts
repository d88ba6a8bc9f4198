/** Where known web chat widgets keep what a customer sees. Hashed class names are avoided: they change with each build. */
import type { Selectors } from '../../scenario/schema/bots/browser.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { directLineSignals } from '../protocols/activity.ts';

export interface WidgetProfile {
  selectors: Selectors;
  signals: SignalSpec[];
  signalItems: string | null;
}

export const widgetProfiles: Record<'botframework-webchat' | 'deep-chat' | 'n8n-chat', WidgetProfile> = {
  // 4.18. A handoff shows nothing: it is read from the network.
  'botframework-webchat': {
    selectors: {
      input: '[data-id="webchat-sendbox-input"]',
      message: '.webchat__bubble:not(.webchat__bubble--from-user)',
      text: '.webchat__text-content',
      option: '.webchat__suggested-action, .webchat__bubble:not(.webchat__bubble--from-user) .ac-pushButton',
      typing: '.webchat__typing-indicator, .webchat__typingIndicator',
    },
    signals: directLineSignals,
    signalItems: '$.activities[*]',
  },
  // 2.4. Its sign of typing is itself a message.
  'deep-chat': {
    selectors: {
      input: '#text-input',
      message:
        '.ai-message:not(:has(.deep-chat-loading-message-dots-container)):not(.deep-chat-loading-message-dots-container)',
      option: '.deep-chat-button',
      typing: '.deep-chat-loading-message-dots-container',
    },
    signals: [],
    signalItems: null,
  },
  // 1.37.
  'n8n-chat': {
    selectors: {
      open: '.chat-window-toggle',
      input: '[data-test-id="chat-input"]',
      message: '.chat-message-from-bot:not(.chat-message-typing)',
      typing: '.chat-message-typing',
    },
    signals: [],
    signalItems: null,
  },
};

import { flag, httpUrl } from '../flags.ts';

/** Nothing is sent anywhere unless this says so. */
export const otlpFlag = flag.value(
  (input: string) => (input === 'env' ? input : httpUrl(input)),
  'Send the run as OpenTelemetry spans there (OTLP over HTTP); env: to OTEL_EXPORTER_OTLP_ENDPOINT',
  'url',
);

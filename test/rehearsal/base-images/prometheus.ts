import type { BaseImage } from './base-images.ts';

export const prometheusImage: BaseImage = {
  tag: 'prom/prometheus:v3.5.1',
  instead: 'a stand-in: Prometheus 2.42 of Debian',
  dockerfile: 'prometheus.Dockerfile',
  fill: async () => {},
};

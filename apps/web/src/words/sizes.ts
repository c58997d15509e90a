/** `1,5 MB` */
export const sizeOf = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.ceil(bytes / 1024)} kB`
    : `${(bytes / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`;

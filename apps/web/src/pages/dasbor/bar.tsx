import classes from './bar.module.css';

/** How a part of a bar looks; each differs from the others by more than its colour. */
export type Look = 'plain' | 'good' | 'alarming' | 'striped' | 'checked' | 'hollow';

/** A part of a bar. */
export interface Part {
  readonly value: number;
  readonly look: Look;
}

interface BarProps {
  readonly parts: readonly Part[];
  /** The value that fills the bar. */
  readonly max: number;
}

/** A bar beside the number that it shows, which readers of the screen are told instead. */
export const Bar = ({ parts, max }: BarProps) => (
  <div className={classes['bar']} aria-hidden>
    {parts.map(({ value, look }) => (
      <div
        key={look}
        className={`${classes['part']} ${classes[look]}`}
        style={{ width: `${max === 0 ? 0 : (value / max) * 100}%` }}
      />
    ))}
  </div>
);

/** What a look stands for. */
export const Swatch = ({ look }: { readonly look: Look }) => (
  <span className={`${classes['swatch']} ${classes[look]}`} aria-hidden />
);

import { Group, Text } from '@mantine/core';
import { Swatch, type Look, type Part } from './bar.js';
import bars from './bar.module.css';
import classes from './column-chart.module.css';

interface Column {
  /** What stands below it. */
  readonly name: string;
  /** Bars side by side, each of parts on top of each other, with the number above. */
  readonly bars: readonly { readonly told: string; readonly parts: readonly Part[] }[];
}

interface ColumnChartProps {
  /** What it shows, and where the same can be read. */
  readonly label: string;
  readonly legend: readonly { readonly look: Look; readonly title: string }[];
  readonly columns: readonly Column[];
  /** The value that is as high as the chart. */
  readonly max: number;
}

/** With more columns than these there is no room for numbers; the table tells them. */
const NUMBERS_UNTIL = 12;
/** So many names have room below. */
const NAMES = 6;

/** Columns over time. */
export function ColumnChart({ label, legend, columns, max }: ColumnChartProps) {
  const every = Math.ceil(columns.length / NAMES);
  const isNamed = (index: number) => (columns.length - 1 - index) % every === 0 && index + 1 >= every / 2;
  const height = (value: number) => `${max === 0 ? 0 : (value / max) * 100}%`;
  return (
    <figure className={classes['figure']}>
      <Group gap="md" component="figcaption" mb="xs">
        {legend.map(({ look, title }) => (
          <Text key={look} size="xs" component="span">
            <Swatch look={look} /> {title}
          </Text>
        ))}
      </Group>
      <div role="img" aria-label={label} className={classes['chart']}>
        {columns.map(({ name, bars: shown }, index) => (
          <div key={name} className={classes['column']}>
            <div className={classes['bars']}>
              {shown.map(({ told, parts }, place) => (
                <div key={place} className={classes['stack']}>
                  {columns.length <= NUMBERS_UNTIL && <span className={classes['number']}>{told}</span>}
                  {parts.map(({ value, look }) => (
                    <div key={look} className={bars[look]} style={{ height: height(value) }} />
                  ))}
                </div>
              ))}
            </div>
            <span className={classes['name']}>{isNamed(index) && <span>{name}</span>}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

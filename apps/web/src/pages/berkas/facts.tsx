import { Card, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

interface FactsProps {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Facts with their names; those that are unknown are left out. */
export function Facts({ id, title, facts }: FactsProps) {
  return (
    <Card withBorder component="section" aria-labelledby={id}>
      <Title order={2} size="h5" id={id} mb="xs">
        {title}
      </Title>
      <dl className={classes['facts']}>
        {facts
          .filter(({ value }) => value !== undefined && value !== '')
          .map(({ name, value }) => (
            <div key={name}>
              <Text component="dt" size="sm" c="dimmed">
                {name}
              </Text>
              <Text component="dd" size="sm" m={0}>
                {value}
              </Text>
            </div>
          ))}
      </dl>
    </Card>
  );
}

import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { usePageFocus } from './page-focus.js';
import { nameWindow } from './window-title.js';

interface PageTitleProps {
  readonly title: string;
  /** What the window is called where the heading names a person: browsers keep that in their history. */
  readonly windowTitle?: string;
  readonly children?: ReactNode;
  /** Buttons beside it. */
  readonly actions?: ReactNode;
}

/** The heading of a page, which takes the focus on arrival and is the window's title as well. */
export function PageTitle({ title, windowTitle = title, children, actions }: PageTitleProps) {
  const heading = usePageFocus();
  useEffect(() => {
    nameWindow(windowTitle);
  }, [windowTitle]);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="sm">
      <Stack gap={2}>
        <Title order={1} size="h3" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {children && (
          <Text c="dimmed" size="sm" component="div">
            {children}
          </Text>
        )}
      </Stack>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}

import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import {
  AppShell,
  Button,
  MantineProvider,
  Table,
  TextInput,
  Card,
  Badge,
  Modal,
  Select,
  Group,
  Stack,
  Progress,
  Menu,
  Tabs,
  Textarea,
  Checkbox,
  Skeleton,
  Alert,
  Stepper,
  Timeline,
} from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
const root = createRootRoute();
const index = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: () => (
    <AppShell>
      <Stack>
        <Group>
          <Button>Teruskan</Button>
          <Badge>x</Badge>
        </Group>
        <Card>
          <Table />
          <TextInput label="a" />
          <Select data={['a']} />
          <Modal opened onClose={() => 0}>
            x
          </Modal>
          <Progress value={3} />
          <Menu>
            <Menu.Target>
              <Button>m</Button>
            </Menu.Target>
          </Menu>
          <Tabs />
          <Textarea />
          <Checkbox />
          <Skeleton />
          <Alert />
          <Timeline />
        </Card>
      </Stack>
    </AppShell>
  ),
});
const router = createRouter({ routeTree: root.addChildren([index]) });
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider>
      <Notifications />
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

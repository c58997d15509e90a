import { Loader, Center } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session.js';
import { Failure } from '../ui/failure.js';
import { inboxSearch } from '../pages/kotak-masuk/inbox-search.js';
import { takeLink } from '../pages/pemohon/link.js';
import { registrationsSearch } from '../pages/pendaftaran/registrations-search.js';
import { homeOf } from './navigation.js';
import { NotFound } from './not-found.js';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
});

/** Whoever is not signed in is asked to, and comes back to where they wanted to go. */
const office = createRoute({
  getParentRoute: () => root,
  id: 'kantor',
  component: lazyRouteComponent(() => import('./shell.js'), 'Shell'),
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/masuk', search: { tujuan: location.href } });
    return { session };
  },
});

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/masuk',
    validateSearch: ({ tujuan }: Record<string, unknown>) => ({
      tujuan: typeof tujuan === 'string' ? tujuan : '/',
    }),
    component: lazyRouteComponent(() => import('../pages/masuk/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/pemohon',
    // The token goes out of the address, and so out of the browser's history, before anything is shown.
    beforeLoad: ({ location }) => {
      if (takeLink(location.hash)) throw redirect({ to: '/pemohon', hash: '', replace: true });
    },
    component: lazyRouteComponent(() => import('../pages/pemohon/applicant-page.js'), 'ApplicantPage'),
  }),
  office.addChildren([
    createRoute({
      getParentRoute: () => office,
      path: '/',
      beforeLoad: ({ context }) => {
        throw redirect({ to: homeOf(context.session) });
      },
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/kotak-masuk',
      validateSearch: inboxSearch,
      component: lazyRouteComponent(() => import('../pages/kotak-masuk/inbox-page.js'), 'InboxPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/pendaftaran',
      validateSearch: registrationsSearch,
      component: lazyRouteComponent(
        () => import('../pages/pendaftaran/registrations-page.js'),
        'RegistrationsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/berkas/$registrationId',
      component: lazyRouteComponent(() => import('../pages/berkas/case-page.js'), 'CasePage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/berkas/$registrationId/lembar-disposisi',
      component: lazyRouteComponent(
        () => import('../pages/lembar-disposisi/disposition-sheet-page.js'),
        'DispositionSheetPage',
      ),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/surat-baru',
      component: lazyRouteComponent(() => import('../pages/surat-baru/new-letter-page.js'), 'NewLetterPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/akun',
      component: lazyRouteComponent(() => import('../pages/akun/accounts-page.js'), 'AccountsPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/papan',
      component: lazyRouteComponent(() => import('../pages/papan/board-page.js'), 'BoardPage'),
    }),
    createRoute({
      getParentRoute: () => office,
      path: '/mandat',
      component: lazyRouteComponent(() => import('../pages/mandat/mandates-page.js'), 'MandatesPage'),
    }),
  ]),
];

/** Every page by its address. */
export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: root.addChildren(routes),
    context: { queries },
    defaultPreload: 'intent',
    defaultPendingComponent: () => (
      <Center mih={200}>
        <Loader aria-label="Memuat" />
      </Center>
    ),
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
